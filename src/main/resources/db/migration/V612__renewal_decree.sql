-- The signed decree by which a term was prolonged.
ALTER TABLE pimpasa.officer_term_change ADD COLUMN file uuid;
