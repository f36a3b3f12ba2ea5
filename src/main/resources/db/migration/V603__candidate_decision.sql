-- Heads of offices decide on each candidate; one who is sent back goes on in a batch of its own.
ALTER TABLE pimpasa.appointment_candidate ADD COLUMN standing varchar(16) NOT NULL DEFAULT 'NOMINATED';
ALTER TABLE pimpasa.appointment_candidate ALTER COLUMN standing DROP DEFAULT;
ALTER TABLE pimpasa.appointment_candidate ADD COLUMN continued_in varchar(40);
CREATE INDEX appointment_candidate_nip ON pimpasa.appointment_candidate (nip);

CREATE TABLE pimpasa.appointment_candidate_decision (
    candidate_id uuid          NOT NULL REFERENCES pimpasa.appointment_candidate,
    position     integer       NOT NULL,
    step         varchar(16)   NOT NULL,
    outcome      varchar(16)   NOT NULL,
    note         varchar(2000),
    decided_by   varchar(64)   NOT NULL,
    decided_at   timestamptz   NOT NULL,
    PRIMARY KEY (candidate_id, position)
);
