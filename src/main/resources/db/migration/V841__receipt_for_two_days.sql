-- The sealed receipt is there for whoever sends again on a poor line, and is removed after that; the hashes stay, so that the
-- same submission is never a second report.
ALTER TABLE pimpasa.report_idempotency ALTER COLUMN sealed_receipt DROP NOT NULL;
CREATE INDEX report_idempotency_receipt ON pimpasa.report_idempotency (created_at) WHERE sealed_receipt IS NOT NULL;
