package id.pimpasa.territory.process;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.WorkingDayDeadlines;
import java.time.Clock;
import java.util.Date;

/**
 * Due dates of steps that are counted in working days: {@code #{deadlines.of('endorse-nomination', officeCode)}}. Steps of
 * an escalation do not use it; their times stand in a decision table.
 */
@ProcessBean("deadlines")
public class Deadlines {

    private final WorkingDayDeadlines workingDays;
    private final BusinessClock businessClock;
    private final Clock clock;

    Deadlines(WorkingDayDeadlines workingDays, BusinessClock businessClock, Clock clock) {
        this.workingDays = workingDays;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** @return the end of working time on the last day allowed */
    public Date of(String step, String officeCode) {
        var office = new OfficeCode(officeCode);
        return Date.from(businessClock.plusWorkingDays(office, clock.instant(), workingDays.of(step)));
    }
}
