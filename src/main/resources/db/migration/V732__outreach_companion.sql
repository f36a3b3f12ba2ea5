-- Who goes along on a visit, as its Surat Tugas says: they are away then, and are told when they are not to go after all.
CREATE TABLE pimpasa.visit_companion (
    visit_id uuid        NOT NULL REFERENCES pimpasa.visit (id),
    officer  varchar(64) NOT NULL,
    PRIMARY KEY (visit_id, officer)
);
CREATE INDEX visit_companion_officer ON pimpasa.visit_companion (officer);

-- Whoever is not to go any more is told with the same mail, whether another officer has the visit or they do not go along.
UPDATE pimpasa.mail SET template = 'VISIT_WITHDRAWN' WHERE template = 'VISIT_HANDED_OVER';

-- Of visits ahead, whoever else holds the calendar entry.
INSERT INTO pimpasa.visit_companion (visit_id, officer)
SELECT DISTINCT v.id, m.recipient
  FROM pimpasa.mail m
  JOIN pimpasa.visit v ON v.id = substring(m.calendar FROM 'UID:([0-9a-f-]{36})@pimpasa')::uuid
 WHERE m.template IN ('VISIT_SCHEDULED', 'VISIT_REMINDER') AND v.status = 'SCHEDULED' AND m.recipient <> v.officer
   AND NOT EXISTS (SELECT 1 FROM pimpasa.mail w
                    WHERE w.template = 'VISIT_WITHDRAWN' AND w.recipient = m.recipient
                      AND w.calendar LIKE '%UID:' || v.id || '@pimpasa%');
