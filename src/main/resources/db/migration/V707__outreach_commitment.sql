-- What somebody did about a commitment whose day had come.
ALTER TABLE pimpasa.visit_commitment ADD COLUMN follow_up_note varchar(1000);
ALTER TABLE pimpasa.visit_commitment ADD COLUMN followed_up_by varchar(64);
ALTER TABLE pimpasa.visit_commitment ADD COLUMN followed_up_at timestamptz;
