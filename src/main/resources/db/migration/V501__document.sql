-- Documents that the application drafts. The signed original is made outside; its file is attached as evidence.
CREATE TABLE pimpasa.document (
    id         uuid PRIMARY KEY,
    code       varchar(20)  NOT NULL UNIQUE,
    template   varchar(32)  NOT NULL,
    title      varchar(200) NOT NULL,
    office     varchar(31)  NOT NULL,
    created_at timestamptz  NOT NULL,
    sha256     char(64)     NOT NULL,
    content    bytea        NOT NULL
);
CREATE TRIGGER document_unchanged
    BEFORE UPDATE OR DELETE ON pimpasa.document
    FOR EACH STATEMENT EXECUTE FUNCTION pimpasa.refuse_change();
