-- The secret address under which an officer's calendar is read without signing in; only its hash is kept.
CREATE TABLE pimpasa.calendar_feed (
    officer      varchar(64) PRIMARY KEY,
    token_sha256 char(64)    NOT NULL UNIQUE,
    created_at   timestamptz NOT NULL
);
