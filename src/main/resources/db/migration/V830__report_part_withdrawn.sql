-- A report that joined a case was taken back by its reporter; the case goes on.
ALTER TABLE pimpasa.report ADD COLUMN withdrawn_at timestamptz;
