package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Nobody has accepted the lower level; the higher one stays in force. */
@ProcessBean
public class DropProposalDelegate implements JavaDelegate {

    private final LevelOverrides overrides;

    DropProposalDelegate(LevelOverrides overrides) {
        this.overrides = overrides;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overrides.drop(Cases.idOf(execution));
    }
}
