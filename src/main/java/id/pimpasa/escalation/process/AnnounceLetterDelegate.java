package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.process.ProcessBean;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the partner by mail that a letter has been sent; from then on its answer is awaited. */
@ProcessBean
public class AnnounceLetterDelegate implements JavaDelegate {

    private final ReferralLetters letters;
    private final Referrals referrals;
    private final Clock clock;

    AnnounceLetterDelegate(ReferralLetters letters, Referrals referrals, Clock clock) {
        this.letters = letters;
        this.referrals = referrals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Referrals.idOf(execution);
        letters.announce(id);
        letters.awaitAnswer(id, referrals.due(Rung.PARTNER_ANSWER, clock.instant(), execution));
    }
}
