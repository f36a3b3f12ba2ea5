-- Villages whose officer was never inducted, until somebody else takes them.
CREATE TABLE pimpasa.village_vacancy (
    id          uuid        PRIMARY KEY,
    office      varchar(31) NOT NULL,
    raised_at   timestamptz NOT NULL,
    measure     varchar(2000),
    measured_by varchar(64),
    measured_at timestamptz
);

CREATE TABLE pimpasa.village_vacancy_village (
    vacancy_id   uuid        NOT NULL REFERENCES pimpasa.village_vacancy,
    village_code varchar(13) NOT NULL REFERENCES pimpasa.village,
    PRIMARY KEY (vacancy_id, village_code)
);
