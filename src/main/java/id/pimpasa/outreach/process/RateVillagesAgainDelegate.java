package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageRatingProcess.Variables.OFFICE_CODE;

import id.pimpasa.outreach.application.RateVillage;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("rateVillagesAgainDelegate")
public class RateVillagesAgainDelegate implements JavaDelegate {

    private final RateVillage rateVillage;

    RateVillagesAgainDelegate(RateVillage rateVillage) {
        this.rateVillage = rateVillage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rateVillage.rateAgain(new OfficeCode(OFFICE_CODE.get(execution)));
    }
}
