-- V861 took those for guests who had been told already that their ceremony does not take place. They would be told of each
-- change of an official, and whoever comes into an office would be invited to it.
DELETE FROM pimpasa.ceremony_guest g
 USING pimpasa.appointment_batch b
 WHERE b.id = g.batch_id
   AND EXISTS (SELECT 1
                 FROM pimpasa.mail m
                WHERE m.template = 'CEREMONY_CANCELLED'
                  AND m.once_key = 'ceremony-' || b.id || '-' || b.ceremony_round || '-' || b.ceremony_revision);
