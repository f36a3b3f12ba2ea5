package id.pimpasa.appointment.process;

import id.pimpasa.appointment.process.OfficerTermProcess.Variables;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.WorkingDayDeadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * How long a term waits for the successor's confirmation. The villages have moved already, so a successor who never
 * confirms holds up neither the end of a term nor the return from a leave.
 */
@ProcessBean("handoverPatience")
public class HandoverPatience {

    private static final String STEP = "handover-unacknowledged";

    private final WorkingDayDeadlines workingDays;
    private final BusinessClock businessClock;
    private final Clock clock;

    HandoverPatience(WorkingDayDeadlines workingDays, BusinessClock businessClock, Clock clock) {
        this.workingDays = workingDays;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** @return the end of working time on the last day allowed, and not later than a leave ends */
    public Date until(DelegateExecution execution) {
        var office = new OfficeCode(Variables.OFFICE_CODE.get(execution));
        var patience = businessClock.plusWorkingDays(office, clock.instant(), workingDays.of(STEP));
        return Date.from(
                leaveEnd(execution).filter(end -> end.isBefore(patience)).orElse(patience));
    }

    private static Optional<Instant> leaveEnd(DelegateExecution execution) {
        return Variables.ON_LEAVE.find(execution).orElse(false)
                ? Variables.LEAVE_ENDS_AT.find(execution)
                : Optional.empty();
    }
}
