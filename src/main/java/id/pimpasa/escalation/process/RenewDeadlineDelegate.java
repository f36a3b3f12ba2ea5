package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A superior has seen to a delay: the late step gets as much time again as a superior has for seeing to it. */
@ProcessBean
public class RenewDeadlineDelegate implements JavaDelegate {

    private final RenewedDeadlines deadlines;

    RenewDeadlineDelegate(RenewedDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.renew(Cases.idOf(execution), LateSteps.lateIn(execution), Rung.DELAY_REVIEW);
    }
}
