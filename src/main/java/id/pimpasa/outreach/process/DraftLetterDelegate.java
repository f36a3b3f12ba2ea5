package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.DraftLetter;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean
public class DraftLetterDelegate implements JavaDelegate {

    private final DraftLetter draftLetter;

    DraftLetterDelegate(DraftLetter draftLetter) {
        this.draftLetter = draftLetter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        draftLetter.draft(VisitOf.the(execution));
    }
}
