package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A partner has not answered in time. */
@ProcessBean
public class RecordAnswerBreachDelegate implements JavaDelegate {

    private final ReferralLetters letters;

    RecordAnswerBreachDelegate(ReferralLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.overdue(Referrals.idOf(execution));
    }
}
