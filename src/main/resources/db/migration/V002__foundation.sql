-- Sessions live in the database, so that any node can serve the next click.
CREATE TABLE pimpasa.web_session (
    primary_id            char(36)     PRIMARY KEY,
    session_id            char(36)     NOT NULL,
    creation_time         bigint       NOT NULL,
    last_access_time      bigint       NOT NULL,
    max_inactive_interval int          NOT NULL,
    expiry_time           bigint       NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX web_session_session_id ON pimpasa.web_session (session_id);
CREATE INDEX web_session_expiry_time ON pimpasa.web_session (expiry_time);
CREATE INDEX web_session_principal_name ON pimpasa.web_session (principal_name);

CREATE TABLE pimpasa.web_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES pimpasa.web_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
