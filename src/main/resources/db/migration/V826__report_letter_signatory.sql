-- Who is to sign a drafted letter: it is drafted anew if they turn out to be involved in the case.
ALTER TABLE pimpasa.report_referral ADD COLUMN signatory varchar(64);

-- Drafts that were replaced before anybody signed them; whoever may not read the letter may not read these either.
CREATE TABLE pimpasa.report_replaced_letter (
    referral_id bigint NOT NULL REFERENCES pimpasa.report_referral (id),
    document_id uuid   NOT NULL,
    PRIMARY KEY (referral_id, document_id)
);
