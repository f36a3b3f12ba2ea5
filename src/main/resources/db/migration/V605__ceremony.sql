-- A ceremony is known to calendars by its round and revision; who was absent is inducted in a later round.
ALTER TABLE pimpasa.appointment_batch ADD COLUMN ceremony_round integer;
ALTER TABLE pimpasa.appointment_batch ADD COLUMN ceremony_revision integer;
ALTER TABLE pimpasa.appointment_batch ADD COLUMN ceremony_held boolean;
UPDATE pimpasa.appointment_batch
   SET ceremony_round = 1, ceremony_revision = 0, ceremony_held = (status = 'INAUGURATED')
 WHERE ceremony_at IS NOT NULL;
-- Until now one decree inducted also those who were absent.
UPDATE pimpasa.appointment_candidate SET present = true
 WHERE present = false AND batch_id IN (SELECT id FROM pimpasa.appointment_batch WHERE status = 'INAUGURATED');
ALTER TABLE pimpasa.appointment_candidate ADD COLUMN inducted_in integer;
UPDATE pimpasa.appointment_candidate SET inducted_in = 1 WHERE present;

CREATE TABLE pimpasa.ceremony_held (
    batch_id uuid          NOT NULL REFERENCES pimpasa.appointment_batch,
    round    integer       NOT NULL,
    held_at  timestamptz   NOT NULL,
    place    varchar(200)  NOT NULL,
    note     varchar(2000),
    document uuid,
    PRIMARY KEY (batch_id, round)
);
