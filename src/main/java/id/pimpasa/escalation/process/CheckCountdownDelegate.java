package id.pimpasa.escalation.process;

import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Looks whether the day of departure still lies ahead. */
@ProcessBean
public class CheckCountdownDelegate implements JavaDelegate {

    private final DepartureFacts departureFacts;

    CheckCountdownDelegate(DepartureFacts departureFacts) {
        this.departureFacts = departureFacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departureFacts.endCountdownOnceGone(execution);
    }
}
