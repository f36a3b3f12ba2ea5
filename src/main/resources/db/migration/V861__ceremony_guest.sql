-- Who holds the entry of a ceremony ahead in the calendar, so that whoever is no longer to come can have it taken out.
CREATE TABLE pimpasa.ceremony_guest (
    batch_id  uuid        NOT NULL REFERENCES pimpasa.appointment_batch (id),
    recipient varchar(64) NOT NULL,
    PRIMARY KEY (batch_id, recipient)
);
INSERT INTO pimpasa.ceremony_guest (batch_id, recipient)
SELECT DISTINCT b.id, m.recipient
  FROM pimpasa.appointment_batch b
  JOIN pimpasa.mail m ON m.once_key LIKE 'ceremony-' || b.id || '-' || b.ceremony_round || '-%'
 WHERE b.ceremony_held = false AND b.ceremony_at > now();
