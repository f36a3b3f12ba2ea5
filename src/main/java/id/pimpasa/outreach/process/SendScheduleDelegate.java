package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.REMINDER_AT;
import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.REMINDER_LEFT;
import static id.pimpasa.outreach.process.VillageVisitProcess.Variables.VISIT_AT;

import id.pimpasa.outreach.application.TellOfficer;
import id.pimpasa.outreach.application.VisitTimes;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the officer date and place, and sets the clock for what comes next. */
@ProcessBean
public class SendScheduleDelegate implements JavaDelegate {

    private final TellOfficer tellOfficer;
    private final Visits visits;
    private final VisitTimes times;

    SendScheduleDelegate(TellOfficer tellOfficer, Visits visits, VisitTimes times) {
        this.tellOfficer = tellOfficer;
        this.visits = visits;
        this.times = times;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var visit = visits.get(VisitOf.the(execution));
        tellOfficer.sendSchedule(visit.id());
        VISIT_AT.set(execution, times.beginsAt(visit));
        var reminder = times.nextReminder(visit);
        REMINDER_LEFT.set(execution, reminder.isPresent());
        reminder.ifPresent(moment -> REMINDER_AT.set(execution, moment));
    }
}
