-- The village's signed letter or the reason of its refusal, and what spoke for choosing it.
ALTER TABLE pimpasa.village_consent ADD COLUMN letter uuid;
ALTER TABLE pimpasa.village_consent ADD COLUMN reason varchar(2000);
ALTER TABLE pimpasa.village_consent ADD COLUMN criteria varchar(200) NOT NULL DEFAULT '';
ALTER TABLE pimpasa.village_consent ALTER COLUMN criteria DROP DEFAULT;
ALTER TABLE pimpasa.village_consent ADD COLUMN score integer NOT NULL DEFAULT 0 CHECK (score BETWEEN 0 AND 100);
ALTER TABLE pimpasa.village_consent ALTER COLUMN score DROP DEFAULT;
