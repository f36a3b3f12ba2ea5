-- What the officer concludes and suggests, for the laporan kegiatan.
ALTER TABLE pimpasa.visit_report ADD COLUMN conclusion varchar(2000);

-- A passport service in a village is asked for before it is planned: how many apply, and the village's letter.
ALTER TABLE pimpasa.outreach_plan_row
    ADD COLUMN applicants     integer CHECK (applicants > 0),
    ADD COLUMN request_letter varchar(200);
ALTER TABLE pimpasa.visit
    ADD COLUMN applicants     integer CHECK (applicants > 0),
    ADD COLUMN request_letter varchar(200);
