-- The rating that a promotion's last decision looked at: the certificate shows it, and what happens after a refusal or while
-- a status is kept depends on it.
ALTER TABLE pimpasa.village_promotion ADD COLUMN decided_rating bigint REFERENCES pimpasa.village_index;

UPDATE pimpasa.village_promotion p
   SET decided_rating = (SELECT max(i.id)
                           FROM pimpasa.village_index i
                          WHERE i.village_code = p.village_code
                            AND i.rated_at <= (SELECT max(e.recorded_at)
                                                 FROM pimpasa.village_promotion_entry e
                                                WHERE e.promotion_id = p.id
                                                  AND e.act IN ('CONFERRED', 'REFUSED', 'KEPT', 'WITHDRAWN')));
