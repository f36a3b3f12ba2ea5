package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.LATE_STEP;
import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.STEP;

import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Keeps which step was late, on the path that urges it: the process itself goes on meanwhile. */
@ProcessBean
public class LateStepListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        LATE_STEP.setLocal(execution, STEP.get(execution));
    }
}
