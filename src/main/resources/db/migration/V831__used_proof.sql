-- Proofs of work that a report has been taken in for, as keyed hashes: each is good once, on whichever node.
CREATE TABLE pimpasa.used_proof (
    challenge_hash char(64)    PRIMARY KEY,
    used_at        timestamptz NOT NULL
);
CREATE INDEX used_proof_used_at ON pimpasa.used_proof (used_at);
