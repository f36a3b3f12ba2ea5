package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.process.PartnerReferralProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A partner has been reminded; it has as much time again for its answer. */
@ProcessBean
public class RenewAnswerDeadlineDelegate implements JavaDelegate {

    private final RenewedDeadlines deadlines;

    RenewAnswerDeadlineDelegate(RenewedDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = new Stay(Rung.PARTNER_ANSWER, Variables.REFERRAL_ID.get(execution));
        deadlines.renew(Cases.idOf(execution), answer, Rung.PARTNER_ANSWER);
    }
}
