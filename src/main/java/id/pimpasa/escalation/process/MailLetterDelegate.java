package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends the letter to its partner by mail. */
@ProcessBean
public class MailLetterDelegate implements JavaDelegate {

    private final ReferralLetters letters;

    MailLetterDelegate(ReferralLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.mail(Referrals.idOf(execution));
    }
}
