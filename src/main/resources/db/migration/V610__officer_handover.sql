-- Who took the villages of a term, with the note about it and the successor's confirmation.
CREATE TABLE pimpasa.officer_handover (
    term_id         uuid        NOT NULL REFERENCES pimpasa.officer_term,
    position        integer     NOT NULL,
    successor       varchar(64) NOT NULL REFERENCES pimpasa.officer,
    handed_on       date        NOT NULL,
    document        uuid        NOT NULL REFERENCES pimpasa.document,
    acknowledged_at timestamptz,
    PRIMARY KEY (term_id, position)
);
