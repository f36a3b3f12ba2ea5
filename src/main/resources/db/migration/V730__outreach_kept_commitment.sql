-- Earlier commitments that a visit's report says are kept. They count from the approval on, so that a corrected report can
-- take back what was ticked by mistake.
CREATE TABLE pimpasa.visit_kept_commitment (
    visit_id      uuid NOT NULL REFERENCES pimpasa.visit,
    commitment_id uuid NOT NULL REFERENCES pimpasa.visit_commitment,
    PRIMARY KEY (visit_id, commitment_id)
);
