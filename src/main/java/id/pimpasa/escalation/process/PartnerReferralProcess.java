package id.pimpasa.escalation.process;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Names of {@code partnerReferral}, a part of {@code reportEscalation}, that Java uses. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/escalation/partner-referral.bpmn")
public final class PartnerReferralProcess {

    public static final String KEY = "partnerReferral";

    private PartnerReferralProcess() {}

    /** Ids of steps that Java serves or tests drive. */
    public static final class Elements {
        public static final String SIGN_LETTER = "userTask_signLetter";
        public static final String RECORD_ANSWER = "userTask_recordAnswer";
        public static final String URGE_PARTNER = "userTask_urgePartner";
        public static final String LETTER_OVERDUE = "boundaryEvent_letterOverdue";
        public static final String URGING_OVERDUE = "boundaryEvent_urgingOverdue";
        public static final String WAITED_LONG_ENOUGH = "event_waitedLongEnough";
        public static final String WAITING_ENDED = "endEvent_waitingEnded";
        public static final String ANSWER_OVERDUE = "boundaryEvent_answerOverdue";

        private Elements() {}
    }

    /** Facts of the case that are handed over, and which letter it is about. */
    public static final class Variables {
        public static final ProcessVariable<String> OFFICE_CODE = ReportEscalationProcess.Variables.OFFICE_CODE;
        public static final ProcessVariable<RiskLevel> RISK_LEVEL = ReportEscalationProcess.Variables.RISK_LEVEL;
        public static final ProcessVariable<String> REFERRAL_ID = ReportEscalationProcess.Variables.REFERRAL_ID;
        /** The role in whose hands the letter is, such as {@code intel}. */
        public static final ProcessVariable<String> HANDLING_ROLE = ProcessVariable.text("handlingRole");

        /** The role whose business it is when the letter or its answer is late. */
        public static final ProcessVariable<String> REVIEW_ROLE = DelayReviewProcess.Variables.REVIEW_ROLE;
        /** Whether the letter goes by mail, and not by hand or through SRIKANDI. */
        public static final ProcessVariable<Boolean> SENT_BY_MAIL = ProcessVariable.flag("sentByMail");
        /** Whether a late partner is waited for further. */
        public static final ProcessVariable<Boolean> WAITING_ON = ProcessVariable.flag("waitingOn");

        private Variables() {}
    }
}
