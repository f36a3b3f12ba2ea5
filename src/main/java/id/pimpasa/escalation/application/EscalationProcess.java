package id.pimpasa.escalation.application;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.domain.Report;

/** What the use cases need of the running process. */
public interface EscalationProcess {

    /** Starts the escalation of a report that is stored in the same transaction. */
    void start(ReportId report);

    /** Lets a running case weigh what has become known. Does nothing once the case has ended. */
    void weighNewInformation(Report report);

    /** Offers every waiting step of the case to those who may work on it now, and to nobody who is accused in it. */
    void offerStepsAnew(Report report);

    /** Offers the waiting steps to an official who has a part in the case again; what somebody has taken stays theirs. */
    void giveStepsBack(Report report);

    /** A victim has become known. */
    void victimMarked(Report report);

    /** Somebody proposes a lower level, which this role has to accept. */
    void lowerLevelProposed(Report report, Role confirming);

    /** Another report has joined this case. */
    void reportJoined(Report report);

    /** The reporter has taken the report back; the case ends. */
    void reportWithdrawn(Report report);
}
