package id.pimpasa.escalation;

import java.util.Optional;

/** Knows from where a report came. The module that raised it implements it. */
@FunctionalInterface
public interface ReportOrigin {

    /** @return the number of what the report came from, such as {@code KJ-SERANG-2026-0001}; empty if this module did not raise it */
    Optional<String> of(ReportId report);
}
