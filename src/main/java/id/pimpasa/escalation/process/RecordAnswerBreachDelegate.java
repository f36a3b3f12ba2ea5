package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.BreachNotices;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.Stay;
import id.pimpasa.escalation.process.PartnerReferralProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A partner has not answered in time; the head above whoever referred is told. */
@ProcessBean
public class RecordAnswerBreachDelegate implements JavaDelegate {

    private final ReportDesk desk;
    private final BreachNotices notices;

    RecordAnswerBreachDelegate(ReportDesk desk, BreachNotices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Cases.idOf(execution);
        var told = notices.tell(id, Rung.PARTNER_ANSWER, LateSteps.reviewerIn(execution));
        desk.breach(id, new Stay(Rung.PARTNER_ANSWER, Variables.REFERRAL_ID.get(execution)), told.orElse(null));
    }
}
