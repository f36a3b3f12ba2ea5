-- A decree number stands for one batch, also when two are recorded at the same moment.
CREATE UNIQUE INDEX appointment_batch_decree_number ON pimpasa.appointment_batch (lower(decree_number));
