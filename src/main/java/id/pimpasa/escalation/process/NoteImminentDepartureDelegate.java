package id.pimpasa.escalation.process;

import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The last day before the suspected departure has begun. */
@ProcessBean
public class NoteImminentDepartureDelegate implements JavaDelegate {

    private final DepartureFacts departureFacts;

    NoteImminentDepartureDelegate(DepartureFacts departureFacts) {
        this.departureFacts = departureFacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        departureFacts.endCountdown(execution);
    }
}
