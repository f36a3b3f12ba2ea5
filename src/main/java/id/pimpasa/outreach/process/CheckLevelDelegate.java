package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.STEP;

import id.pimpasa.outreach.application.PromoteVillage;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class CheckLevelDelegate implements JavaDelegate {

    private final PromoteVillage promoteVillage;

    CheckLevelDelegate(PromoteVillage promoteVillage) {
        this.promoteVillage = promoteVillage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        STEP.set(execution, promoteVillage.lookAgain(execution.getProcessBusinessKey()));
    }
}
