package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OutreachPlanningProcess.Variables.OFFICE_CODE;

import id.pimpasa.outreach.application.OpenPlans;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("openPlansDelegate")
public class OpenPlansDelegate implements JavaDelegate {

    private final OpenPlans openPlans;

    OpenPlansDelegate(OpenPlans openPlans) {
        this.openPlans = openPlans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openPlans.openFor(new OfficeCode(OFFICE_CODE.get(execution)));
    }
}
