-- A report speaks of an official, and nobody has said yet which one, or that it is none of ours.
ALTER TABLE pimpasa.report
    ADD COLUMN unnamed_official boolean NOT NULL DEFAULT false,
    ADD COLUMN officials_cleared_by varchar(64),
    ADD COLUMN officials_cleared_at timestamptz;

UPDATE pimpasa.report r SET unnamed_official = true
 WHERE r.closed_at IS NULL
   AND EXISTS (SELECT 1 FROM pimpasa.report_indicator i WHERE i.report_id = r.id AND i.indicator = 'OFFICIAL_INVOLVED')
   AND NOT EXISTS (SELECT 1 FROM pimpasa.report_accused a WHERE a.report_id = r.id);
