-- A letter is drafted by the application first; number and date come with the signature.
ALTER TABLE pimpasa.report_referral
    ADD COLUMN document_id uuid REFERENCES pimpasa.document (id),
    ADD COLUMN drafted_at timestamptz,
    ALTER COLUMN letter_number DROP NOT NULL,
    ALTER COLUMN letter_date DROP NOT NULL,
    ALTER COLUMN referred_by DROP NOT NULL,
    ALTER COLUMN referred_at DROP NOT NULL;
