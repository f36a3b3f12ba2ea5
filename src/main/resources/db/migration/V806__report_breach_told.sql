-- Who above was told that a response time had been missed.
ALTER TABLE pimpasa.report_rung ADD COLUMN told varchar(64);
