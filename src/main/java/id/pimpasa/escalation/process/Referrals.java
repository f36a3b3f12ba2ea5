package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.user.UserId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model asks of the letters to partners. */
@ProcessBean("referrals")
public class Referrals {

    private final ReferralLetters letters;
    private final ReportDesk desk;
    private final ResponseTimes responseTimes;

    Referrals(ReferralLetters letters, ReportDesk desk, ResponseTimes responseTimes) {
        this.letters = letters;
        this.desk = desk;
        this.responseTimes = responseTimes;
    }

    /** The letters that were drafted for the chosen partners. */
    public List<String> chosen(DelegateExecution execution) {
        return Variables.REFERRAL_IDS.get(execution);
    }

    public Date letterDue(DelegateExecution execution) {
        return Date.from(due(Rung.LETTER, letters.referral(idOf(execution)).draftedAt(), execution));
    }

    /** The day by which the partner is to answer; the same whenever it is asked for. */
    public Date answerDue(DelegateExecution execution) {
        return Date.from(letters.referral(idOf(execution)).answerDueAt().orElseThrow());
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

    Instant due(Rung rung, Instant from, DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var time = responseTimes.of(rung, Variables.RISK_LEVEL.get(execution), desk.departsWithinDay(id));
        return desk.dueFrom(id, rung, from, time);
    }

    static long idOf(DelegateExecution execution) {
        return Long.parseLong(PartnerReferralProcess.Variables.REFERRAL_ID.get(execution));
    }
}
