-- Links by which people set the password of their account, each once. The link itself stands only in the mail.
CREATE TABLE pimpasa.password_link (
    token_hash char(64)    PRIMARY KEY,
    user_id    varchar(64) NOT NULL,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX password_link_user ON pimpasa.password_link (user_id);
