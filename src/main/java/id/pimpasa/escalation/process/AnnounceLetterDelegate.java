package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the partner by mail that a letter has been sent. */
@ProcessBean
public class AnnounceLetterDelegate implements JavaDelegate {

    private final ReferralLetters letters;

    AnnounceLetterDelegate(ReferralLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.announce(Referrals.idOf(execution));
    }
}
