package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageSilenceProcess.Variables.OFFICE_CODE;

import id.pimpasa.outreach.application.FindSilentVillages;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class FindSilentVillagesDelegate implements JavaDelegate {

    private final FindSilentVillages findSilentVillages;

    FindSilentVillagesDelegate(FindSilentVillages findSilentVillages) {
        this.findSilentVillages = findSilentVillages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        findSilentVillages.findIn(new OfficeCode(OFFICE_CODE.get(execution)));
    }
}
