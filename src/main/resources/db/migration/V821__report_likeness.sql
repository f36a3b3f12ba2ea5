-- Alike texts are found by their trigrams. The extension is trusted: the database's owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Telephone numbers and names that reports mention, as keyed hashes: enough to see that two reports mention the same.
CREATE TABLE pimpasa.report_trace (
    report_id  uuid       NOT NULL REFERENCES pimpasa.report (id),
    kind       varchar(8) NOT NULL,
    value_hash char(64)   NOT NULL,
    PRIMARY KEY (report_id, value_hash)
);
CREATE INDEX report_trace_value ON pimpasa.report_trace (value_hash);

-- Reports that may be about the same. A link changes neither of them.
CREATE TABLE pimpasa.report_likeness (
    report_id uuid         NOT NULL REFERENCES pimpasa.report (id),
    other_id  uuid         NOT NULL REFERENCES pimpasa.report (id),
    score     numeric(3,2) NOT NULL CHECK (score BETWEEN 0 AND 1),
    reason    varchar(16)  NOT NULL,
    found_at  timestamptz  NOT NULL,
    PRIMARY KEY (report_id, other_id),
    CHECK (report_id <> other_id)
);
CREATE INDEX report_likeness_other ON pimpasa.report_likeness (other_id);
