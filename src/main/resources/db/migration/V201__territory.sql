-- The administrative map of Indonesia, filled from the bundled files at the first start.
CREATE TABLE pimpasa.province (
    code varchar(2)  PRIMARY KEY,
    name varchar(80) NOT NULL
);
CREATE TABLE pimpasa.regency (
    code          varchar(5)  PRIMARY KEY,
    province_code varchar(2)  NOT NULL REFERENCES pimpasa.province,
    name          varchar(80) NOT NULL
);
CREATE TABLE pimpasa.district (
    code         varchar(8)  PRIMARY KEY,
    regency_code varchar(5)  NOT NULL REFERENCES pimpasa.regency,
    name         varchar(80) NOT NULL
);
CREATE TABLE pimpasa.village (
    code          varchar(13)  PRIMARY KEY,
    district_code varchar(8)   NOT NULL REFERENCES pimpasa.district,
    name          varchar(80)  NOT NULL,
    -- Name, district and regency in lower case: what a search looks through.
    search_text   varchar(260) NOT NULL
);
CREATE INDEX village_district ON pimpasa.village (district_code);

-- Which version of the files the map was filled from.
CREATE TABLE pimpasa.territory_load (
    files_sha256 char(64)    PRIMARY KEY,
    loaded_at    timestamptz NOT NULL
);

-- Who holds a position, for how long and in what capacity (Plt./Plh. stand in for the holder).
CREATE TABLE pimpasa.position_holding (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    office     varchar(31) NOT NULL,
    role       varchar(31) NOT NULL,
    user_id    varchar(64) NOT NULL,
    capacity   varchar(16) NOT NULL CHECK (capacity IN ('DEFINITIVE', 'PLT', 'PLH')),
    held_from  date        NOT NULL,
    held_until date        CHECK (held_until >= held_from)
);
CREATE INDEX position_holding_position ON pimpasa.position_holding (office, role, held_from);
-- A position has one definitive holder at a time.
CREATE UNIQUE INDEX position_holding_definitive ON pimpasa.position_holding (office, role)
    WHERE capacity = 'DEFINITIVE' AND held_until IS NULL;
