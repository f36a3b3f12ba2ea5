package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A second person has accepted the lower level; it is in force. */
@ProcessBean
public class LowerLevelDelegate implements JavaDelegate {

    private final LevelOverrides overrides;

    LowerLevelDelegate(LevelOverrides overrides) {
        this.overrides = overrides;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overrides.accept(Cases.idOf(execution));
    }
}
