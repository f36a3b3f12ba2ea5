package id.pimpasa.escalation.application;

import id.pimpasa.escalation.ReportId;

/** Who may read a case now. */
public interface CaseReaders {

    /** Whether a step of the report waits for the person who is signed in. */
    boolean include(ReportId report);
}
