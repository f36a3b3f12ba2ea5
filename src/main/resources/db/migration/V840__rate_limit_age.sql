-- Old counts are forgotten in a sweep, which looks for them by their age.
CREATE INDEX rate_limit_window ON pimpasa.rate_limit (window_start);
