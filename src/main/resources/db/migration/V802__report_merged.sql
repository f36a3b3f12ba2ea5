-- The case that a report has joined; the report itself has ended.
ALTER TABLE pimpasa.report ADD COLUMN merged_into uuid REFERENCES pimpasa.report (id);
CREATE INDEX report_merged_into ON pimpasa.report (merged_into) WHERE merged_into IS NOT NULL;
