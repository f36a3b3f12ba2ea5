package id.pimpasa.outreach.application;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.WorkingDayDeadlines;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when the visits of a period are to be reported: before, figures of its last days are not complete. */
@Component
public class ReportingDeadline {

    private static final String STEP = "report-visit";

    private final WorkingDayDeadlines deadlines;
    private final BusinessClock businessClock;

    ReportingDeadline(WorkingDayDeadlines deadlines, BusinessClock businessClock) {
        this.deadlines = deadlines;
        this.businessClock = businessClock;
    }

    /**
     * @return the day after the deadline for a visit of that day, also for one in the evening or on a holiday, whose time
     *     only runs from the next working day on
     */
    public LocalDate passedOn(LocalDate day) {
        return businessClock.plusWorkingDays(day, deadlines.of(STEP) + 1).plusDays(1);
    }

    boolean hasPassed(OfficeCode office, LocalDate day) {
        return !businessClock.today(office).isBefore(passedOn(day));
    }
}
