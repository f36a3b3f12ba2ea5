package id.pimpasa.escalation.process;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.application.EligibleWorkers;
import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model asks of the letters to partners. */
@ProcessBean("referrals")
public class Referrals {

    private final ReferralLetters letters;
    private final ReportDesk desk;
    private final EligibleWorkers eligible;

    Referrals(ReferralLetters letters, ReportDesk desk, EligibleWorkers eligible) {
        this.letters = letters;
        this.desk = desk;
        this.eligible = eligible;
    }

    /** The letters that were drafted for the chosen partners. */
    public List<String> chosen(DelegateExecution execution) {
        return Variables.REFERRAL_IDS.get(execution);
    }

    /** The person to whom the partner owes an answer; {@code null} if they have no part in the case or office any more. */
    public String referrer(DelegateExecution execution) {
        var report = desk.report(Cases.idOf(execution));
        return letters.referral(idOf(execution))
                .referredBy()
                .filter(person -> eligible.include(report, roleIn(execution), person))
                .map(UserId::value)
                .orElse(null);
    }

    private static Role roleIn(DelegateExecution execution) {
        return Role.ofCode(PartnerReferralProcess.Variables.HANDLING_ROLE.get(execution))
                .orElseThrow();
    }

    static long idOf(DelegateExecution execution) {
        return Long.parseLong(PartnerReferralProcess.Variables.REFERRAL_ID.get(execution));
    }
}
