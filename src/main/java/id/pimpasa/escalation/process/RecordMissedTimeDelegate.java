package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.BreachNotices;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A response time has been missed and the report stays where it is; the person whose business that is, is told. */
@ProcessBean
public class RecordMissedTimeDelegate implements JavaDelegate {

    private final ReportDesk desk;
    private final BreachNotices notices;

    RecordMissedTimeDelegate(ReportDesk desk, BreachNotices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var late = LateSteps.lateIn(execution);
        var told = notices.tell(id, late.rung(), LateSteps.reviewerIn(execution));
        desk.breach(id, late, told.orElse(null));
    }
}
