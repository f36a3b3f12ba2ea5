-- A letter leaves as a locked PDF: the signed file, or the application's own letter with number and date.
ALTER TABLE pimpasa.report_referral
    ADD COLUMN delivery          varchar(16),
    ADD COLUMN signed_file       uuid REFERENCES pimpasa.evidence (id),
    ADD COLUMN numbered_document uuid REFERENCES pimpasa.document (id),
    -- Opens the file; told by telephone.
    ADD COLUMN sealed_passphrase bytea;

-- Whose letter a document is, at each opening of one.
CREATE INDEX report_referral_numbered_document ON pimpasa.report_referral (numbered_document);

-- The file that a mail carries, as the module knows it that makes it when the mail leaves.
ALTER TABLE pimpasa.mail ADD COLUMN attachment varchar(80);
