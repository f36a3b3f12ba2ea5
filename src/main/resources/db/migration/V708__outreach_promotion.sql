-- The status Mandiri (keimigrasian) of a village, from the day on which its index first allows it until it is refused or
-- withdrawn. What is over stays as history.
CREATE TABLE pimpasa.village_promotion (
    id            uuid PRIMARY KEY,
    version       bigint       NOT NULL,
    number        varchar(31)  NOT NULL UNIQUE,
    village_code  varchar(13)  NOT NULL,
    office        varchar(31)  NOT NULL,
    step          varchar(16)  NOT NULL,
    reached_on    date         NOT NULL,
    reasons       varchar(2000),
    certificate   uuid,
    conferred_on  date,
    review_on     date,
    ended_on      date
);
-- A village has one status at a time, however many ratings allow it and on however many nodes.
CREATE UNIQUE INDEX village_promotion_running ON pimpasa.village_promotion (village_code) WHERE ended_on IS NULL;
CREATE INDEX village_promotion_office ON pimpasa.village_promotion (office, village_code);
CREATE UNIQUE INDEX village_promotion_certificate ON pimpasa.village_promotion (certificate);

CREATE TABLE pimpasa.village_promotion_entry (
    promotion_id uuid        NOT NULL REFERENCES pimpasa.village_promotion,
    position     integer     NOT NULL,
    act          varchar(16) NOT NULL,
    note         varchar(2000),
    recorded_by  varchar(64) NOT NULL,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (promotion_id, position)
);

CREATE TABLE pimpasa.promotion_register (
    office      varchar(31) NOT NULL,
    year        integer     NOT NULL,
    last_number integer     NOT NULL,
    PRIMARY KEY (office, year)
);
