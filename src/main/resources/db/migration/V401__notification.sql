-- Mails to staff: what to say, to whom, and whether it left. No personal text.
CREATE TABLE pimpasa.mail (
    id         uuid PRIMARY KEY,
    version    bigint       NOT NULL,
    recipient  varchar(64)  NOT NULL,
    template   varchar(32)  NOT NULL,
    facts      text         NOT NULL,
    calendar   text,
    -- A second notice with the same key to the same person is not sent.
    once_key   varchar(160),
    created_at timestamptz  NOT NULL,
    sent_at    timestamptz,
    UNIQUE (recipient, once_key)
);
CREATE INDEX mail_unsent ON pimpasa.mail (created_at) WHERE sent_at IS NULL;

-- What the demo's own mail server received; stays empty on an office server.
CREATE TABLE pimpasa.demo_mail (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    received_at timestamptz  NOT NULL,
    recipient   varchar(200) NOT NULL,
    subject     varchar(400) NOT NULL,
    content     bytea        NOT NULL
);
