-- Photos and documents that people upload. The content stands here and on no node's disk: several nodes share one database.
CREATE TABLE pimpasa.evidence_content (
    id        uuid PRIMARY KEY,
    content   bytea NOT NULL,
    thumbnail bytea
);
CREATE TRIGGER evidence_content_unchanged
    BEFORE UPDATE ON pimpasa.evidence_content
    FOR EACH STATEMENT EXECUTE FUNCTION pimpasa.refuse_change();

CREATE TABLE pimpasa.evidence (
    id              uuid PRIMARY KEY REFERENCES pimpasa.evidence_content,
    name            varchar(120) NOT NULL,
    kind            varchar(16)  NOT NULL,
    size            integer      NOT NULL CHECK (size > 0),
    sha256          char(64)     NOT NULL,
    original_sha256 char(64)     NOT NULL,
    signatures      varchar(200),
    uploaded_by     varchar(64),
    uploaded_at     timestamptz  NOT NULL,
    subject_type    varchar(32),
    subject_id      varchar(64),
    office          varchar(31),
    attached_at     timestamptz,
    CHECK ((subject_id IS NULL) = (subject_type IS NULL)),
    CHECK ((subject_id IS NULL) = (office IS NULL)),
    CHECK ((subject_id IS NULL) = (attached_at IS NULL)),
    -- A file that nobody signed for belongs to a case from the start.
    CHECK (uploaded_by IS NOT NULL OR subject_id IS NOT NULL)
);
CREATE INDEX evidence_subject ON pimpasa.evidence (subject_type, subject_id);
CREATE INDEX evidence_unattached ON pimpasa.evidence (uploaded_at) WHERE subject_id IS NULL;

-- Once a file belongs to a case it stays as it is.
CREATE TRIGGER evidence_attached_once
    BEFORE UPDATE OR DELETE ON pimpasa.evidence
    FOR EACH ROW WHEN (OLD.subject_id IS NOT NULL) EXECUTE FUNCTION pimpasa.refuse_change();
