-- What bears on how often a village is visited; a village without a row is taken as the settings say.
CREATE TABLE pimpasa.village_profile (
    village_code  varchar(13) PRIMARY KEY REFERENCES pimpasa.village,
    vulnerability varchar(16) NOT NULL,
    travel        varchar(16) NOT NULL,
    changed_by    varchar(64) NOT NULL,
    changed_at    timestamptz NOT NULL
);

-- Which of an officer's villages are visited when in one period.
CREATE TABLE pimpasa.outreach_plan (
    id           uuid PRIMARY KEY,
    version      bigint      NOT NULL,
    office       varchar(31) NOT NULL,
    officer      varchar(64) NOT NULL REFERENCES pimpasa.officer,
    drafter      varchar(64) NOT NULL,
    period_from  date        NOT NULL,
    period_until date        NOT NULL CHECK (period_until > period_from),
    status       varchar(16) NOT NULL,
    opened_for   varchar(64) REFERENCES pimpasa.officer,
    opened_at    timestamptz NOT NULL,
    empty_reason varchar(1000)
);
-- However often a cycle runs, and on however many nodes, it opens one plan for an officer and a period.
CREATE UNIQUE INDEX outreach_plan_opened ON pimpasa.outreach_plan (opened_for, period_from);
CREATE INDEX outreach_plan_officer ON pimpasa.outreach_plan (officer, period_from);
CREATE INDEX outreach_plan_office ON pimpasa.outreach_plan (office, period_from);

CREATE TABLE pimpasa.outreach_plan_village (
    plan_id         uuid        NOT NULL REFERENCES pimpasa.outreach_plan,
    position        integer     NOT NULL,
    village_code    varchar(13) NOT NULL REFERENCES pimpasa.village,
    priority        varchar(16) NOT NULL,
    reasons         varchar(1000) NOT NULL,
    last_visit_on   date,
    due_on          date        NOT NULL,
    kind            varchar(32) NOT NULL,
    due             boolean     NOT NULL,
    accepted_reason varchar(1000),
    accepted_by     varchar(64),
    accepted_at     timestamptz,
    PRIMARY KEY (plan_id, position),
    CHECK ((accepted_reason IS NULL) = (accepted_by IS NULL))
);

CREATE TABLE pimpasa.outreach_plan_row (
    plan_id      uuid         NOT NULL REFERENCES pimpasa.outreach_plan,
    position     integer      NOT NULL,
    village_code varchar(13)  NOT NULL REFERENCES pimpasa.village,
    visit_on     date         NOT NULL,
    starts_at    time         NOT NULL,
    kind         varchar(32)  NOT NULL,
    theme        varchar(200) NOT NULL,
    PRIMARY KEY (plan_id, position)
);

CREATE TABLE pimpasa.outreach_plan_entry (
    plan_id     uuid        NOT NULL REFERENCES pimpasa.outreach_plan,
    position    integer     NOT NULL,
    step        varchar(16) NOT NULL,
    note        varchar(2000),
    recorded_by varchar(64) NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (plan_id, position)
);
