-- A mentored village from which nothing was heard for too long: neither a reported visit, nor word that nothing is to be
-- seen. Named like the columns of the facts, because figures count it.
CREATE TABLE pimpasa.village_silence (
    id            uuid PRIMARY KEY,
    version       bigint      NOT NULL,
    village_code  varchar(13) NOT NULL,
    office        varchar(31) NOT NULL,
    last_heard_on date        NOT NULL,
    found_on      date        NOT NULL,
    visit_id      uuid,
    outcome       varchar(16),
    note          varchar(2000),
    settled_by    varchar(64),
    settled_at    timestamptz,
    ended_on      date
);
CREATE UNIQUE INDEX village_silence_running ON pimpasa.village_silence (village_code) WHERE ended_on IS NULL;
CREATE INDEX village_silence_ended ON pimpasa.village_silence (village_code, ended_on);
