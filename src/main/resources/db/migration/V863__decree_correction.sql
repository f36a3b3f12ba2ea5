-- What was recorded of a signed decree before somebody put it right, and why.
CREATE TABLE pimpasa.decree_correction (
    batch_id     uuid          NOT NULL REFERENCES pimpasa.appointment_batch (id),
    position     integer       NOT NULL,
    number       varchar(80)   NOT NULL,
    signed_on    date          NOT NULL,
    valid_from   date          NOT NULL,
    valid_until  date          NOT NULL,
    file         uuid          NOT NULL,
    reason       varchar(2000) NOT NULL,
    corrected_by varchar(64)   NOT NULL,
    corrected_at timestamptz   NOT NULL,
    PRIMARY KEY (batch_id, position)
);
