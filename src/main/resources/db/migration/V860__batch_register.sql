-- Batches are numbered from the one table of registers (ANGKATAN).
INSERT INTO pimpasa.office_register (register, office, year, last_number)
SELECT 'ANGKATAN',
       lower(substring(series FROM 'ANGKATAN-(.*)-\d+$')),
       substring(series FROM '\d+$')::integer,
       last
  FROM pimpasa.batch_number;
DROP TABLE pimpasa.batch_number;
