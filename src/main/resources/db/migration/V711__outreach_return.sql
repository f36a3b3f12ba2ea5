-- When an officer means to be back from this very visit, and villages from which nobody can call.
ALTER TABLE pimpasa.visit ADD COLUMN back_expected_at timestamptz;
ALTER TABLE pimpasa.village_profile ADD COLUMN no_signal boolean NOT NULL DEFAULT false;
