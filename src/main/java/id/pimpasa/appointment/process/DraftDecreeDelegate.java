package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.DraftDecree;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("draftDecreeDelegate")
public class DraftDecreeDelegate implements JavaDelegate {

    private final DraftDecree draftDecree;

    DraftDecreeDelegate(DraftDecree draftDecree) {
        this.draftDecree = draftDecree;
    }

    @Override
    public void execute(DelegateExecution execution) {
        draftDecree.draft(execution.getProcessBusinessKey());
    }
}
