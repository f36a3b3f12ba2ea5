-- One row for each ended report, for statistics: no person, no word, and no way back to the report.
CREATE TABLE pimpasa.report_fact (
    id                 uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    received_month     date        NOT NULL,
    closed_month       date        NOT NULL,
    office_code        varchar(32) NOT NULL,
    district_code      char(8)     NOT NULL,
    source             varchar(16) NOT NULL,
    identity_mode      varchar(16) NOT NULL,
    -- Empty where a report ended before it was judged.
    triage_level       varchar(16),
    final_level        varchar(16),
    overridden         boolean     NOT NULL,
    indicators         text[]      NOT NULL,
    departure_known    boolean     NOT NULL,
    outcome            varchar(24) NOT NULL,
    substantiated      boolean     NOT NULL,
    breaches           int         NOT NULL,
    hours_to_first_act int,
    hours_to_close     int         NOT NULL,
    additions          int         NOT NULL,
    referrals          int         NOT NULL
);
CREATE INDEX report_fact_month ON pimpasa.report_fact (closed_month, office_code);
