-- The last numbers of all registers in one table: reports (LD), visits (KJ) and villages that have come far (DM).
CREATE TABLE pimpasa.office_register (
    register    varchar(8)  NOT NULL,
    office      varchar(32) NOT NULL,
    year        integer     NOT NULL,
    last_number integer     NOT NULL,
    PRIMARY KEY (register, office, year)
);

INSERT INTO pimpasa.office_register (register, office, year, last_number)
SELECT 'LD', office_code, year, last_number FROM pimpasa.report_register
UNION ALL
SELECT 'KJ', office, year, last_number FROM pimpasa.visit_register
UNION ALL
SELECT 'DM', office, year, last_number FROM pimpasa.promotion_register;

DROP TABLE pimpasa.report_register, pimpasa.visit_register, pimpasa.promotion_register;
