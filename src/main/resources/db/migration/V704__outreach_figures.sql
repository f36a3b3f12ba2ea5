-- What figures are computed from: one row for each visit, one for each time that an officer mentors a village. No persons.
-- The day in whose period a visit counts: when it was held, or for when it is planned as long as it was not.
ALTER TABLE pimpasa.visit_fact ADD COLUMN counts_on date NOT NULL GENERATED ALWAYS AS (COALESCE(held_on, planned_on)) STORED;

-- The village's index after the visit; empty until its report is approved.
ALTER TABLE pimpasa.visit_fact ADD COLUMN self_reliance  integer;
ALTER TABLE pimpasa.visit_fact ADD COLUMN legal_literacy integer;
ALTER TABLE pimpasa.visit_fact ADD COLUMN responsiveness integer;
ALTER TABLE pimpasa.visit_fact ADD COLUMN level          varchar(16);
UPDATE pimpasa.visit_fact f
   SET self_reliance = i.self_reliance, legal_literacy = i.legal_literacy, responsiveness = i.responsiveness, level = i.level
  FROM pimpasa.village_index i WHERE i.visit_id = f.visit_id;

-- Figures of an area, an office or an officer are read from the index alone. Codes compare byte by byte, so that all
-- villages of a district or regency stand together.
DROP INDEX pimpasa.visit_fact_village;
DROP INDEX pimpasa.visit_fact_office;
DROP INDEX pimpasa.visit_fact_officer;
CREATE INDEX visit_fact_village ON pimpasa.visit_fact (village_code COLLATE "C", counts_on)
    INCLUDE (office, officer, outcome, first_planned_on, days_late, women, men, people_served, gain, nil_report);
CREATE INDEX visit_fact_office ON pimpasa.visit_fact (office, counts_on)
    INCLUDE (village_code, officer, outcome, first_planned_on, days_late, women, men, people_served, gain, nil_report);
CREATE INDEX visit_fact_officer ON pimpasa.visit_fact (officer, counts_on)
    INCLUDE (village_code, office, outcome, first_planned_on, days_late, women, men, people_served, gain, nil_report);
CREATE INDEX visit_fact_rated ON pimpasa.visit_fact (village_code, counts_on DESC)
    INCLUDE (self_reliance, legal_literacy, responsiveness, level) WHERE level IS NOT NULL;

CREATE TABLE pimpasa.mentoring_fact (
    officer      varchar(64) NOT NULL,
    village_code varchar(13) NOT NULL,
    office       varchar(31) NOT NULL,
    since        date        NOT NULL,
    until        date,
    PRIMARY KEY (officer, village_code, since)
);
CREATE INDEX mentoring_fact_village ON pimpasa.mentoring_fact (village_code COLLATE "C");
CREATE INDEX mentoring_fact_office ON pimpasa.mentoring_fact (office);
INSERT INTO pimpasa.mentoring_fact (officer, village_code, office, since, until)
SELECT officer, village_code, office, since, max(until) FILTER (WHERE until IS NOT NULL)
  FROM pimpasa.village_assignment GROUP BY officer, village_code, office, since;
