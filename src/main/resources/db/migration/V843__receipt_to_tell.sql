-- Receipts of reports that an officer entered for somebody, sealed, until that officer has read them out: once, within two days.
CREATE TABLE pimpasa.report_receipt_to_tell (
    report_id      uuid        PRIMARY KEY REFERENCES pimpasa.report (id),
    entered_by     varchar(64) NOT NULL,
    sealed_receipt bytea       NOT NULL,
    entered_at     timestamptz NOT NULL
);
CREATE INDEX report_receipt_to_tell_officer ON pimpasa.report_receipt_to_tell (entered_by);
