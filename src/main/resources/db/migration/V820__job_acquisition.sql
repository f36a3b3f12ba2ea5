-- The job executor asks for the next jobs several times a second; thousands of timers that are not due must not slow it.
CREATE INDEX pimpasa_idx_job_acquisition ON public.act_ru_job (priority_ DESC, duedate_)
 WHERE retries_ > 0 AND suspension_state_ = 1;
