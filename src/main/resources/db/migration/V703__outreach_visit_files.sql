-- Which of the visit's files a report names. A corrected report names them anew, and may leave some out.
ALTER TABLE pimpasa.visit_report ADD COLUMN attendance_list uuid REFERENCES pimpasa.evidence;

CREATE TABLE pimpasa.visit_photo (
    report_id uuid    NOT NULL REFERENCES pimpasa.visit_report,
    position  integer NOT NULL,
    photo     uuid    NOT NULL REFERENCES pimpasa.evidence,
    PRIMARY KEY (report_id, position)
);
