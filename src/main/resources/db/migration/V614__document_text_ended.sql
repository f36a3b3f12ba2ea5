-- Who let a block of text end without another one in its place.
ALTER TABLE pimpasa.document_text ADD COLUMN ended_by varchar(64);
