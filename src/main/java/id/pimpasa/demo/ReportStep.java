package id.pimpasa.demo;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.process.DelayReviewProcess;
import id.pimpasa.escalation.process.PartnerReferralProcess;
import id.pimpasa.escalation.process.ReportEscalationProcess;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;

/** The steps of a report as the story plays them, and whose each is. */
enum ReportStep {
    VERIFY(Elements.VERIFY_REPORT, Role.PIMPASA),
    ASSESS(Elements.ASSESS_REPORT, Role.INTEL),
    DECIDE(Elements.DECIDE_REPORT, Role.KAKANIM),
    REFER(Elements.REFER_REPORT, Role.INTEL),
    SIGN(PartnerReferralProcess.KEY, PartnerReferralProcess.Elements.SIGN_LETTER, Role.INTEL),
    ANSWER(PartnerReferralProcess.KEY, PartnerReferralProcess.Elements.RECORD_ANSWER, Role.INTEL),
    SIGN_AT_KANWIL(PartnerReferralProcess.KEY, PartnerReferralProcess.Elements.SIGN_LETTER, Role.KABID_INTEL),
    ANSWER_TO_KANWIL(PartnerReferralProcess.KEY, PartnerReferralProcess.Elements.RECORD_ANSWER, Role.KABID_INTEL),
    HANDLE(Elements.HANDLE_REPORT, Role.INTEL),
    REVIEW_DELAY(DelayReviewProcess.KEY, DelayReviewProcess.Elements.REVIEW_DELAY, Role.KAKANIM),
    ASSESS_AT_KANWIL(Elements.ASSESS_AT_KANWIL, Role.KABID_INTEL),
    DECIDE_AT_KANWIL(Elements.DECIDE_AT_KANWIL, Role.KAKANWIL),
    REVIEW_KANWIL_DELAY(DelayReviewProcess.KEY, DelayReviewProcess.Elements.REVIEW_DELAY, Role.KABID_INTEL),
    REFER_FROM_KANWIL(Elements.REFER_FROM_KANWIL, Role.KABID_INTEL),
    HANDLE_AT_KANWIL(Elements.HANDLE_AT_KANWIL, Role.KABID_INTEL),
    INFORM(Elements.INFORM_REPORTER, Role.INTEL);

    private final String processKey;
    private final String elementId;
    private final Role role;

    ReportStep(String elementId, Role role) {
        this(ReportEscalationProcess.KEY, elementId, role);
    }

    ReportStep(String processKey, String elementId, Role role) {
        this.processKey = processKey;
        this.elementId = elementId;
        this.role = role;
    }

    String processKey() {
        return processKey;
    }

    String elementId() {
        return elementId;
    }

    Role role() {
        return role;
    }
}
