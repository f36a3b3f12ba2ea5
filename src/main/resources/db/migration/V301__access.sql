-- Who read what: written in a transaction of its own before the content is shown, never changed.
CREATE TABLE pimpasa.read_audit (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    read_at      timestamptz  NOT NULL,
    user_id      varchar(64)  NOT NULL,
    subject_type varchar(64)  NOT NULL,
    subject_id   varchar(64)  NOT NULL,
    what         varchar(128) NOT NULL
);
CREATE INDEX read_audit_subject ON pimpasa.read_audit (subject_type, subject_id, read_at);
CREATE INDEX read_audit_user ON pimpasa.read_audit (user_id, read_at);

CREATE FUNCTION pimpasa.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of % are never changed or removed', TG_TABLE_NAME;
END $$;

CREATE TRIGGER read_audit_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON pimpasa.read_audit
    FOR EACH STATEMENT EXECUTE FUNCTION pimpasa.refuse_change();
