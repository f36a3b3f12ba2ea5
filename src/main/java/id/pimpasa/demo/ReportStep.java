package id.pimpasa.demo;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;

/** The steps of a report as the story plays them, and whose each is. */
enum ReportStep {
    VERIFY(Elements.VERIFY_REPORT, Role.PIMPASA),
    ASSESS(Elements.ASSESS_REPORT, Role.INTEL),
    DECIDE(Elements.DECIDE_REPORT, Role.KAKANIM),
    REFER(Elements.REFER_REPORT, Role.INTEL),
    HANDLE(Elements.HANDLE_REPORT, Role.INTEL),
    REVIEW_DELAY(Elements.REVIEW_HANDLING_DELAY, Role.KAKANIM),
    ASSESS_AT_KANWIL(Elements.ASSESS_AT_KANWIL, Role.KABID_INTEL),
    DECIDE_AT_KANWIL(Elements.DECIDE_AT_KANWIL, Role.KAKANWIL),
    REVIEW_KANWIL_DELAY(Elements.REVIEW_KANWIL_DELAY, Role.KABID_INTEL),
    REFER_FROM_KANWIL(Elements.REFER_FROM_KANWIL, Role.KABID_INTEL),
    HANDLE_AT_KANWIL(Elements.HANDLE_AT_KANWIL, Role.KABID_INTEL),
    INFORM(Elements.INFORM_REPORTER, Role.INTEL);

    private final String elementId;
    private final Role role;

    ReportStep(String elementId, Role role) {
        this.elementId = elementId;
        this.role = role;
    }

    String elementId() {
        return elementId;
    }

    Role role() {
        return role;
    }
}
