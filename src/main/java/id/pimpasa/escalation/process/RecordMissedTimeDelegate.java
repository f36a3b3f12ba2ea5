package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.BreachNotices;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.TaskSubject;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A response time has been missed and the report stays where it is; the person whose business that is, is told. The step's
 * name says which one is late, because several may be in one case.
 */
@ProcessBean
public class RecordMissedTimeDelegate implements JavaDelegate {

    private final ReportDesk desk;
    private final BreachNotices notices;
    private final OpeningFacts facts;

    RecordMissedTimeDelegate(ReportDesk desk, BreachNotices notices, OpeningFacts facts) {
        this.desk = desk;
        this.notices = notices;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var late = LateSteps.lateIn(execution);
        var told = notices.tell(id, late.rung(), LateSteps.reviewerIn(execution));
        desk.breach(id, late, told.orElse(null));
        var subject = facts.subjectOf(desk.report(id)) + " (" + late.rung().label() + ")";
        TaskSubject.VARIABLE.set(execution, subject);
    }
}
