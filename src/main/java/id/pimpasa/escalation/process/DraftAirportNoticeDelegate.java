package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReferralLetters;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Drafts the notice to the immigration office of the airport, so that it only has to be signed. */
@ProcessBean
public class DraftAirportNoticeDelegate implements JavaDelegate {

    private final ReferralLetters letters;

    DraftAirportNoticeDelegate(ReferralLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var referral = letters.draft(Cases.idOf(execution), Partner.KANIM_SOEKARNO_HATTA, null);
        Variables.REFERRAL_ID.setLocal(execution, referral.id().toString());
    }
}
