-- The answers to the test's five questions, what belongs to one kind of activity, and where the officer was if allowed.
ALTER TABLE pimpasa.visit_report
    ADD COLUMN test_takers        integer CHECK (test_takers >= 0),
    ADD COLUMN correct_before     integer[],
    ADD COLUMN correct_after      integer[],
    ADD COLUMN speaker            varchar(500),
    ADD COLUMN material           varchar(500),
    ADD COLUMN applicants         integer CHECK (applicants >= 0),
    ADD COLUMN request_letter     uuid,
    ADD COLUMN foreigners         integer CHECK (foreigners >= 0),
    ADD COLUMN foreigners_in_apoa integer CHECK (foreigners_in_apoa >= 0),
    ADD COLUMN latitude           double precision CHECK (latitude BETWEEN -90 AND 90),
    ADD COLUMN longitude          double precision CHECK (longitude BETWEEN -180 AND 180);
