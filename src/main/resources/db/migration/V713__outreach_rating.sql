-- A village is rated anew also without a visit, once what proved its level has grown old.
ALTER TABLE pimpasa.village_index ALTER COLUMN visit_id DROP NOT NULL;
