package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.DraftCeremonyRecord;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("draftCeremonyRecordDelegate")
public class DraftCeremonyRecordDelegate implements JavaDelegate {

    private final DraftCeremonyRecord draftCeremonyRecord;

    DraftCeremonyRecordDelegate(DraftCeremonyRecord draftCeremonyRecord) {
        this.draftCeremonyRecord = draftCeremonyRecord;
    }

    @Override
    public void execute(DelegateExecution execution) {
        draftCeremonyRecord.draft(execution.getProcessBusinessKey());
    }
}
