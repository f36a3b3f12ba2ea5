-- Which letter or which review a stay at a rung is about, where a report waits there for several at once.
ALTER TABLE pimpasa.report_rung ADD COLUMN matter varchar(64);

-- Letters and answers have their deadlines among the others from now on, so that the same rules move and record them.
INSERT INTO pimpasa.report_rung (report_id, rung, matter, opened_at, due_at, breached_at)
SELECT report_id, 'PARTNER_ANSWER', id::text, coalesce(referred_at, answer_due_at), answer_due_at, overdue_since
FROM pimpasa.report_referral
WHERE answer_due_at IS NOT NULL AND answered_at IS NULL;

ALTER TABLE pimpasa.report_referral DROP COLUMN answer_due_at, DROP COLUMN overdue_since;
