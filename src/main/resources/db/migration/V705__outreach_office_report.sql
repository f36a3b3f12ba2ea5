-- What an office did in a month or quarter, compiled once when it was over; later corrections do not change it.
CREATE TABLE pimpasa.office_report (
    id           uuid PRIMARY KEY,
    office       varchar(31) NOT NULL,
    period_from  date        NOT NULL,
    period_until date        NOT NULL CHECK (period_until > period_from),
    document     uuid        NOT NULL,
    sheet        bytea       NOT NULL,
    compiled_at  timestamptz NOT NULL,
    -- However often the timer runs, and on however many nodes, a period has one report.
    UNIQUE (office, period_from, period_until)
);
