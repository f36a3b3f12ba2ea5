-- The newest running cases of an office, whenever somebody may join a report to one of them.
CREATE INDEX report_open ON pimpasa.report (office_code, received_at DESC) WHERE closed_at IS NULL;

-- Whose letter a document is, at each opening of one.
CREATE INDEX report_referral_document ON pimpasa.report_referral (document_id);
CREATE INDEX report_replaced_letter_document ON pimpasa.report_replaced_letter (document_id);
