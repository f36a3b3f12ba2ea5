-- Who confirmed a handover, and what became of its note: signed by both, or why it is not.
ALTER TABLE pimpasa.officer_handover
    ADD COLUMN given_by         varchar(64),
    ADD COLUMN acknowledged_by  varchar(64),
    ADD COLUMN note_number      varchar(80),
    ADD COLUMN note_signed_on   date,
    ADD COLUMN note_file        uuid,
    ADD COLUMN unsigned_reason  varchar(2000),
    ADD COLUMN note_recorded_by varchar(64),
    ADD COLUMN note_recorded_at timestamptz,
    ADD CHECK ((note_file IS NULL) = (note_number IS NULL) AND (note_file IS NULL) = (note_signed_on IS NULL)),
    ADD CHECK (note_file IS NULL OR unsigned_reason IS NULL),
    ADD CHECK ((note_recorded_at IS NULL) = (note_file IS NULL AND unsigned_reason IS NULL));
UPDATE pimpasa.officer_handover SET acknowledged_by = successor WHERE acknowledged_at IS NOT NULL;
CREATE UNIQUE INDEX officer_handover_document ON pimpasa.officer_handover (document);
