-- Officers, how they were appointed, how long they serve and which villages they mentor.
CREATE TABLE pimpasa.batch_number (
    series varchar(64) PRIMARY KEY,
    last   integer NOT NULL
);

CREATE TABLE pimpasa.appointment_batch (
    id                 uuid PRIMARY KEY,
    version            bigint       NOT NULL,
    office             varchar(31)  NOT NULL,
    number             varchar(40)  NOT NULL UNIQUE,
    status             varchar(16)  NOT NULL,
    nominated_at       timestamptz  NOT NULL,
    decree_document    uuid,
    decree_number      varchar(80),
    decree_signed_on   date,
    decree_valid_from  date,
    decree_valid_until date,
    decree_file        uuid,
    ceremony_at        timestamptz,
    ceremony_place     varchar(200),
    ceremony_note      varchar(2000),
    CHECK (decree_valid_until IS NULL OR decree_valid_until > decree_valid_from)
);
CREATE INDEX appointment_batch_office ON pimpasa.appointment_batch (office, nominated_at);

CREATE TABLE pimpasa.appointment_candidate (
    id               uuid PRIMARY KEY,
    batch_id         uuid         NOT NULL REFERENCES pimpasa.appointment_batch,
    position         integer      NOT NULL,
    name             varchar(120) NOT NULL,
    nip              varchar(18)  NOT NULL,
    grade            varchar(8)   NOT NULL,
    job_title        varchar(120) NOT NULL,
    email            varchar(120) NOT NULL,
    years_of_service integer      NOT NULL CHECK (years_of_service BETWEEN 0 AND 50),
    disciplined      boolean      NOT NULL,
    briefed          boolean      NOT NULL,
    eligible         boolean,
    reasons          varchar(1000),
    present          boolean
);
CREATE INDEX appointment_candidate_batch ON pimpasa.appointment_candidate (batch_id);

CREATE TABLE pimpasa.appointment_candidate_village (
    candidate_id uuid        NOT NULL REFERENCES pimpasa.appointment_candidate,
    village_code varchar(13) NOT NULL REFERENCES pimpasa.village,
    PRIMARY KEY (candidate_id, village_code)
);

CREATE TABLE pimpasa.village_consent (
    batch_id     uuid         NOT NULL REFERENCES pimpasa.appointment_batch,
    village_code varchar(13)  NOT NULL REFERENCES pimpasa.village,
    agreed       boolean      NOT NULL,
    given_on     date         NOT NULL,
    signatory    varchar(120) NOT NULL,
    reference    varchar(120),
    recorded_by  varchar(64)  NOT NULL,
    recorded_at  timestamptz  NOT NULL,
    PRIMARY KEY (batch_id, village_code)
);

CREATE TABLE pimpasa.appointment_decision (
    batch_id   uuid          NOT NULL REFERENCES pimpasa.appointment_batch,
    position   integer       NOT NULL,
    step       varchar(16)   NOT NULL,
    outcome    varchar(16)   NOT NULL,
    note       varchar(2000),
    decided_by varchar(64)   NOT NULL,
    decided_at timestamptz   NOT NULL,
    PRIMARY KEY (batch_id, position)
);

CREATE TABLE pimpasa.officer (
    user_id   varchar(64)  PRIMARY KEY,
    office    varchar(31)  NOT NULL,
    name      varchar(120) NOT NULL,
    nip       varchar(18)  NOT NULL UNIQUE,
    grade     varchar(8)   NOT NULL,
    job_title varchar(120) NOT NULL
);
CREATE INDEX officer_office ON pimpasa.officer (office);

CREATE TABLE pimpasa.officer_term (
    id            uuid PRIMARY KEY,
    version       bigint      NOT NULL,
    officer       varchar(64) NOT NULL REFERENCES pimpasa.officer,
    office        varchar(31) NOT NULL,
    decree_number varchar(80) NOT NULL,
    valid_from    date        NOT NULL,
    valid_until   date        NOT NULL CHECK (valid_until > valid_from),
    status        varchar(16) NOT NULL,
    ended_on      date
);
-- An officer serves one term at a time.
CREATE UNIQUE INDEX officer_term_running ON pimpasa.officer_term (officer) WHERE ended_on IS NULL;

CREATE TABLE pimpasa.officer_term_change (
    term_id      uuid         NOT NULL REFERENCES pimpasa.officer_term,
    position     integer      NOT NULL,
    kind         varchar(16)  NOT NULL,
    effective_on date         NOT NULL,
    until        date,
    note         varchar(2000),
    recorded_by  varchar(64)  NOT NULL,
    recorded_at  timestamptz  NOT NULL,
    PRIMARY KEY (term_id, position)
);

CREATE TABLE pimpasa.village_assignment (
    id           uuid PRIMARY KEY,
    officer      varchar(64) NOT NULL REFERENCES pimpasa.officer,
    village_code varchar(13) NOT NULL REFERENCES pimpasa.village,
    office       varchar(31) NOT NULL,
    since        date        NOT NULL,
    until        date,
    CHECK (until IS NULL OR until >= since)
);
CREATE UNIQUE INDEX village_assignment_active ON pimpasa.village_assignment (officer, village_code) WHERE until IS NULL;
CREATE INDEX village_assignment_office ON pimpasa.village_assignment (office) WHERE until IS NULL;
CREATE INDEX village_assignment_village ON pimpasa.village_assignment (village_code) WHERE until IS NULL;

-- Villages that an officer on leave gave to a stand-in, to come back at the end of the leave.
CREATE TABLE pimpasa.officer_stand_in (
    term_id      uuid        NOT NULL REFERENCES pimpasa.officer_term,
    village_code varchar(13) NOT NULL REFERENCES pimpasa.village,
    stand_in     varchar(64) NOT NULL REFERENCES pimpasa.officer,
    PRIMARY KEY (term_id, village_code)
);
