-- A change that was taken back before its day, and by whom.
ALTER TABLE pimpasa.officer_term_change
    ADD COLUMN withdrawn_by varchar(64),
    ADD COLUMN withdrawn_at timestamptz,
    ADD CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL));
