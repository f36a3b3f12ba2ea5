-- Visits to villages: what was planned, what became of it, what was reported, and how the village stands since.
CREATE TABLE pimpasa.visit_register (
    office      varchar(31) NOT NULL,
    year        integer     NOT NULL,
    last_number integer     NOT NULL,
    PRIMARY KEY (office, year)
);

CREATE TABLE pimpasa.visit (
    id               uuid PRIMARY KEY,
    version          bigint       NOT NULL,
    number           varchar(60)  NOT NULL UNIQUE,
    village_code     varchar(13)  NOT NULL REFERENCES pimpasa.village,
    office           varchar(31)  NOT NULL,
    officer          varchar(64)  NOT NULL,
    plan_id          uuid,
    first_planned_on date         NOT NULL,
    planned_on       date         NOT NULL,
    starts_at        time         NOT NULL,
    kind             varchar(24)  NOT NULL,
    theme            varchar(200) NOT NULL,
    status           varchar(16)  NOT NULL,
    held_on          date,
    -- How often date or officer changed, so that a calendar takes the newest entry.
    revision         integer      NOT NULL,
    announced_revision integer,
    letter           uuid,
    activity_report  uuid,
    back_at          timestamptz,
    -- Waits here only until the early-warning report has been made of it, in the same transaction.
    suspicion        text,
    suspected_departure date,
    raised_report    uuid
);
CREATE INDEX visit_office ON pimpasa.visit (office, village_code);
CREATE INDEX visit_open ON pimpasa.visit (office, village_code) WHERE status IN ('SCHEDULED', 'REPORTED', 'RETURNED');
CREATE INDEX visit_officer ON pimpasa.visit (officer, planned_on);
CREATE INDEX visit_village ON pimpasa.visit (village_code, held_on);
CREATE INDEX visit_plan ON pimpasa.visit (plan_id);

CREATE TABLE pimpasa.visit_suspicion_indicator (
    visit_id  uuid        NOT NULL REFERENCES pimpasa.visit,
    indicator varchar(32) NOT NULL,
    PRIMARY KEY (visit_id, indicator)
);

-- What happened to the plan: moved, cancelled, handed over, overdue, reminded, return confirmed.
CREATE TABLE pimpasa.visit_change (
    visit_id    uuid          NOT NULL REFERENCES pimpasa.visit,
    position    integer       NOT NULL,
    kind        varchar(24)   NOT NULL,
    planned_on  date          NOT NULL,
    note        varchar(2000),
    recorded_by varchar(64)   NOT NULL,
    recorded_at timestamptz   NOT NULL,
    PRIMARY KEY (visit_id, position)
);

CREATE TABLE pimpasa.visit_review (
    visit_id    uuid          NOT NULL REFERENCES pimpasa.visit,
    position    integer       NOT NULL,
    outcome     varchar(16)   NOT NULL,
    note        varchar(2000),
    reviewed_by varchar(64)   NOT NULL,
    reviewed_at timestamptz   NOT NULL,
    PRIMARY KEY (visit_id, position)
);

-- Each submission stays; the last one counts.
CREATE TABLE pimpasa.visit_report (
    id           uuid PRIMARY KEY,
    visit_id     uuid          NOT NULL REFERENCES pimpasa.visit,
    submission   integer       NOT NULL,
    held_on      date          NOT NULL,
    began_at     time          NOT NULL,
    ended_at     time          NOT NULL,
    kind         varchar(24)   NOT NULL,
    theme        varchar(200)  NOT NULL,
    pre_average  integer       CHECK (pre_average BETWEEN 0 AND 100),
    post_average integer       CHECK (post_average BETWEEN 0 AND 100),
    findings     varchar(4000) NOT NULL,
    nil_report   boolean       NOT NULL,
    reported_by  varchar(64)   NOT NULL,
    reported_at  timestamptz   NOT NULL,
    UNIQUE (visit_id, submission),
    CHECK (ended_at > began_at)
);

CREATE TABLE pimpasa.visit_participants (
    report_id uuid        NOT NULL REFERENCES pimpasa.visit_report,
    people    varchar(24) NOT NULL,
    women     integer     NOT NULL CHECK (women >= 0),
    men       integer     NOT NULL CHECK (men >= 0),
    PRIMARY KEY (report_id, people)
);

CREATE TABLE pimpasa.visit_service (
    report_id uuid        NOT NULL REFERENCES pimpasa.visit_report,
    service   varchar(24) NOT NULL,
    people    integer     NOT NULL CHECK (people > 0),
    PRIMARY KEY (report_id, service)
);

CREATE TABLE pimpasa.visit_question (
    report_id uuid          NOT NULL REFERENCES pimpasa.visit_report,
    position  integer       NOT NULL,
    question  varchar(1000) NOT NULL,
    answer    varchar(2000),
    PRIMARY KEY (report_id, position)
);

CREATE TABLE pimpasa.visit_commitment (
    id           uuid PRIMARY KEY,
    report_id    uuid          NOT NULL REFERENCES pimpasa.visit_report,
    position     integer       NOT NULL,
    village_code varchar(13)   NOT NULL,
    promise      varchar(1000) NOT NULL,
    due_on       date,
    kept_on      date,
    -- A corrected report names its commitments anew.
    withdrawn    boolean       NOT NULL
);
CREATE INDEX visit_commitment_report ON pimpasa.visit_commitment (report_id);
CREATE INDEX visit_commitment_open ON pimpasa.visit_commitment (village_code) WHERE kept_on IS NULL AND NOT withdrawn;

-- A report being written, so that a lost line costs nothing. Kept on the server, because a phone is no safe place.
CREATE TABLE pimpasa.visit_report_draft (
    visit_id uuid        NOT NULL REFERENCES pimpasa.visit,
    user_id  varchar(64) NOT NULL,
    content  text        NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (visit_id, user_id)
);

-- One row for each visit, without persons: all that figures need.
CREATE TABLE pimpasa.visit_fact (
    visit_id       uuid PRIMARY KEY REFERENCES pimpasa.visit,
    village_code   varchar(13) NOT NULL,
    office         varchar(31) NOT NULL,
    officer        varchar(64) NOT NULL,
    first_planned_on date      NOT NULL,
    planned_on     date        NOT NULL,
    held_on        date,
    days_late      integer,
    outcome        varchar(16) NOT NULL,
    reviewed       boolean     NOT NULL,
    kind           varchar(24) NOT NULL,
    pillar         varchar(16) NOT NULL,
    women          integer     NOT NULL,
    men            integer     NOT NULL,
    people_served  integer     NOT NULL,
    gain           integer,
    nil_report     boolean     NOT NULL
);
CREATE INDEX visit_fact_village ON pimpasa.visit_fact (village_code, planned_on);
CREATE INDEX visit_fact_office ON pimpasa.visit_fact (office, planned_on);
CREATE INDEX visit_fact_officer ON pimpasa.visit_fact (officer, planned_on);

-- Index and level of a village after each approved visit, with the counts behind them. The last row counts.
CREATE TABLE pimpasa.village_index (
    id                 bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    village_code       varchar(13) NOT NULL REFERENCES pimpasa.village,
    office             varchar(31) NOT NULL,
    visit_id           uuid        NOT NULL REFERENCES pimpasa.visit,
    rated_at           timestamptz NOT NULL,
    service_days       integer     NOT NULL,
    people_served      integer     NOT NULL,
    questions_answered integer     NOT NULL,
    sessions           integer     NOT NULL,
    participants       integer     NOT NULL,
    average_gain       integer     NOT NULL,
    groups_reached     integer     NOT NULL,
    watch_visits       integer     NOT NULL,
    statements         integer     NOT NULL,
    commitments_kept   integer     NOT NULL,
    self_reliance      integer     NOT NULL CHECK (self_reliance BETWEEN 0 AND 100),
    legal_literacy     integer     NOT NULL CHECK (legal_literacy BETWEEN 0 AND 100),
    responsiveness     integer     NOT NULL CHECK (responsiveness BETWEEN 0 AND 100),
    level              varchar(16) NOT NULL,
    reasons            text[]      NOT NULL
);
CREATE INDEX village_index_village ON pimpasa.village_index (village_code, id DESC);
CREATE INDEX village_index_office ON pimpasa.village_index (office, village_code, id DESC);
