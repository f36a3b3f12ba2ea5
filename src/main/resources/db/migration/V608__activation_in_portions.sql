-- Whether an inducted candidate has become an active officer: an activation that was interrupted goes on with the others.
ALTER TABLE pimpasa.appointment_candidate ADD COLUMN activated boolean NOT NULL DEFAULT false;

UPDATE pimpasa.appointment_candidate candidate
   SET activated = true
 WHERE present AND EXISTS (SELECT 1 FROM pimpasa.officer WHERE officer.nip = candidate.nip);
