-- The cases of the demo's story by the names that the story gives them, so that a start that was cut off finds them again.
-- Stays empty on an office server.
CREATE TABLE pimpasa.demo_case (
    name         varchar(80) PRIMARY KEY,
    business_key varchar(64) NOT NULL,
    receipt      varchar(40)
);
