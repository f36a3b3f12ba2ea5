-- A document that bears a number of its own says so when its code is checked.
ALTER TABLE pimpasa.document ADD COLUMN number varchar(80);
ALTER TABLE pimpasa.ceremony_held ADD COLUMN number varchar(80);
