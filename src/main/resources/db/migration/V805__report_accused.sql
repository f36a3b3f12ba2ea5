-- Officials who are thought to be involved: they see nothing of the case any more.
CREATE TABLE pimpasa.report_accused (
    report_id uuid        NOT NULL REFERENCES pimpasa.report (id),
    user_id   varchar(64) NOT NULL,
    marked_by varchar(64) NOT NULL,
    marked_at timestamptz NOT NULL,
    PRIMARY KEY (report_id, user_id)
);
