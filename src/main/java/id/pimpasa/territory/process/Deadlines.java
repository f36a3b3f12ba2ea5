package id.pimpasa.territory.process;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.UrgentDeadlines;
import id.pimpasa.territory.WorkingDayDeadlines;
import java.time.Clock;
import java.util.Date;

/**
 * Due dates of steps that are counted in working days, {@code #{deadlines.of('endorse-nomination', officeCode)}}, or that
 * cannot wait for working hours, {@code #{deadlines.urgent('confirm-return')}}. Steps of an escalation do not use it; their
 * times stand in a decision table.
 */
@ProcessBean("deadlines")
public class Deadlines {

    private final WorkingDayDeadlines workingDays;
    private final UrgentDeadlines urgent;
    private final BusinessClock businessClock;
    private final Clock clock;

    Deadlines(WorkingDayDeadlines workingDays, UrgentDeadlines urgent, BusinessClock businessClock, Clock clock) {
        this.workingDays = workingDays;
        this.urgent = urgent;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** @return the end of working time on the last day allowed */
    public Date of(String step, String officeCode) {
        var office = new OfficeCode(officeCode);
        return Date.from(businessClock.plusWorkingDays(office, clock.instant(), workingDays.of(step)));
    }

    /** @return so soon from now, by day and by night */
    public Date urgent(String step) {
        return Date.from(clock.instant().plus(urgent.of(step)));
    }
}
