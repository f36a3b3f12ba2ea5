-- What a partner is to answer by when, and what became of it; the answer itself is a step of the report.
ALTER TABLE pimpasa.report_referral
    ADD COLUMN answer_due_at timestamptz,
    ADD COLUMN overdue_since timestamptz,
    ADD COLUMN answered_at   timestamptz;

-- A victim needs protection; a case does not end before it is on record.
ALTER TABLE pimpasa.report
    ADD COLUMN victim_marked_at    timestamptz,
    ADD COLUMN victim_protected_at timestamptz;
