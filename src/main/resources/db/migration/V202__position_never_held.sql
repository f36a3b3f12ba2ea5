-- An appointment that was made by mistake, or cancelled before its day, ends before it begins and has never counted.
ALTER TABLE pimpasa.position_holding
    DROP CONSTRAINT position_holding_check,
    ADD CONSTRAINT position_holding_days CHECK (held_until >= held_from - 1);
