package id.pimpasa.outreach.process;

import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class AwaitReturnDelegate implements JavaDelegate {

    private final OfficerReturnEngine engine;

    AwaitReturnDelegate(OfficerReturnEngine engine) {
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        engine.start(VisitOf.the(execution));
    }
}
