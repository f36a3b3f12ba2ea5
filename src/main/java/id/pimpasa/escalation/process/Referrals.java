package id.pimpasa.escalation.process;

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

    Referrals(ReferralLetters letters, ReportDesk desk) {
        this.letters = letters;
        this.desk = desk;
    }

    /** The letters that were drafted for the chosen partners. */
    public List<String> chosen(DelegateExecution execution) {
        return Variables.REFERRAL_IDS.get(execution);
    }

    /** The person to whom the partner owes an answer; {@code null} if they may have no part in the case any more. */
    public String referrer(DelegateExecution execution) {
        var report = desk.report(Cases.idOf(execution));
        return letters.referral(idOf(execution))
                .referredBy()
                .filter(person -> !report.isAccused(person))
                .map(UserId::value)
                .orElse(null);
    }

    static long idOf(DelegateExecution execution) {
        return Long.parseLong(PartnerReferralProcess.Variables.REFERRAL_ID.get(execution));
    }
}
