-- An official whom nobody above may let back into a case is let back by two people: one proposes it, another one agrees.
CREATE TABLE pimpasa.report_readmission_proposed (
    report_id   uuid        NOT NULL REFERENCES pimpasa.report (id),
    user_id     varchar(64) NOT NULL,
    proposed_by varchar(64) NOT NULL,
    proposed_at timestamptz NOT NULL,
    reason      text        NOT NULL,
    PRIMARY KEY (report_id, user_id)
);

-- Who agreed, and why; empty where one person from the rung above was enough.
ALTER TABLE pimpasa.report_accused_revoked ADD COLUMN agreed_by varchar(64), ADD COLUMN agreed_reason text;
