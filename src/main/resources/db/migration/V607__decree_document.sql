-- Whoever scans the code on a decree asks by its draft.
CREATE INDEX appointment_batch_decree_document ON pimpasa.appointment_batch (decree_document);
