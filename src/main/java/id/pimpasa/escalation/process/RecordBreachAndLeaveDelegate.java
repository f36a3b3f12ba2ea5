package id.pimpasa.escalation.process;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.application.BreachNotices;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A response time has been missed and the report goes up a rung. */
@ProcessBean
public class RecordBreachAndLeaveDelegate implements JavaDelegate {

    private final ReportDesk desk;
    private final BreachNotices notices;

    RecordBreachAndLeaveDelegate(ReportDesk desk, BreachNotices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var rung = Variables.RUNG.get(execution);
        var told = notices.tell(
                id, rung, Role.ofCode(Variables.TOLD_ROLE.get(execution)).orElseThrow());
        desk.breachAndLeave(id, Stay.at(rung), told.orElse(null));
    }
}
