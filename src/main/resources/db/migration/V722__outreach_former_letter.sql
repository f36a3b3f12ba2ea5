-- Letters that a newer one has replaced, so that whoever checks one learns that it does not hold any more.
CREATE TABLE pimpasa.visit_former_letter (
    visit_id    uuid        NOT NULL REFERENCES pimpasa.visit,
    document    uuid        PRIMARY KEY,
    replaced_at timestamptz NOT NULL
);
CREATE INDEX visit_former_letter_visit ON pimpasa.visit_former_letter (visit_id);
CREATE INDEX visit_letter ON pimpasa.visit (letter) WHERE letter IS NOT NULL;
CREATE INDEX visit_raised_report ON pimpasa.visit (raised_report) WHERE raised_report IS NOT NULL;
