package id.pimpasa.escalation.process;

import id.pimpasa.escalation.Outcome;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.AssessmentResult;
import id.pimpasa.escalation.domain.KanimDecision;
import id.pimpasa.escalation.domain.KanwilAssessment;
import id.pimpasa.escalation.domain.KanwilDecision;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Names of {@code reportEscalation} that Java uses. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/escalation/report-escalation.bpmn")
public final class ReportEscalationProcess {

    public static final String KEY = "reportEscalation";

    private ReportEscalationProcess() {}

    /** Ids of steps that Java serves or tests drive. */
    public static final class Elements {
        public static final String REPORT_RECEIVED = "startEvent_reportReceived";

        public static final String VERIFY_REPORT = "userTask_verifyReport";
        public static final String ASSESS_REPORT = "userTask_assessReport";
        public static final String DECIDE_REPORT = "userTask_decideReport";
        public static final String REFER_REPORT = "userTask_referReport";
        public static final String HANDLE_REPORT = "userTask_handleReport";
        public static final String ASSESS_AT_KANWIL = "userTask_assessAtKanwil";
        public static final String DECIDE_AT_KANWIL = "userTask_decideAtKanwil";
        public static final String REFER_FROM_KANWIL = "userTask_referFromKanwil";
        public static final String HANDLE_AT_KANWIL = "userTask_handleAtKanwil";
        public static final String INFORM_REPORTER = "userTask_informReporter";
        public static final String KANWIL_HANDLING_OVERDUE = "boundaryEvent_kanwilHandlingOverdue";
        public static final String VICTIM_PROTECTED = "event_victimProtected";
        public static final String DECIDE_URGENTLY = "callActivity_decideUrgently";
        public static final String THRESHOLD_REACHED = "event_thresholdReached";

        public static final String VERIFICATION_OVERDUE = "boundaryEvent_verificationOverdue";
        public static final String ASSESSMENT_OVERDUE = "boundaryEvent_assessmentOverdue";
        public static final String DECISION_OVERDUE = "boundaryEvent_decisionOverdue";
        public static final String HANDLING_OVERDUE = "boundaryEvent_handlingOverdue";
        public static final String KANWIL_ASSESSMENT_OVERDUE = "boundaryEvent_kanwilAssessmentOverdue";
        public static final String KANWIL_DECISION_OVERDUE = "boundaryEvent_kanwilDecisionOverdue";

        public static final String REFERRAL_OVERDUE = "boundaryEvent_referralOverdue";
        public static final String KANWIL_REFERRAL_OVERDUE = "boundaryEvent_kanwilReferralOverdue";
        public static final String FEEDBACK_OVERDUE = "boundaryEvent_feedbackOverdue";

        public static final String VERIFICATION_FILED = "endEvent_verificationFiled";
        public static final String REPORT_SUBSTANTIATED = "endEvent_reportSubstantiated";
        public static final String REPORT_UNFOUNDED = "endEvent_reportUnfounded";
        public static final String REPORT_FALSE = "endEvent_reportFalse";
        public static final String REPORT_WITHDRAWN = "endEvent_reportWithdrawn";
        public static final String WITHDRAWN_BY_REPORTER = "endEvent_withdrawnByReporter";
        public static final String REPORT_MERGED = "endEvent_reportMerged";
        public static final String REPORT_JOINED = "endEvent_reportJoined";

        private Elements() {}
    }

    /** Messages that a running case understands. */
    public static final class Messages {
        public static final String NEW_INFORMATION = "escalation.newInformation";
        public static final String REPORT_JOINED = "escalation.reportJoined";
        public static final String LOWER_LEVEL_PROPOSED = "escalation.lowerLevelProposed";
        public static final String REPORT_WITHDRAWN = "escalation.reportWithdrawn";

        private Messages() {}
    }

    /** Facts that gateways, timers and candidate groups need. No word of a report stands in them. */
    public static final class Variables {
        public static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        public static final ProcessVariable<RiskLevel> RISK_LEVEL =
                ProcessVariable.choice("riskLevel", RiskLevel.class);
        public static final ProcessVariable<Boolean> KANIM_ALERTED = ProcessVariable.flag("kanimAlerted");
        /** Somebody is thought to leave today or tomorrow. */
        public static final ProcessVariable<Boolean> DEPARTURE_IMMINENT = ProcessVariable.flag("departureImminent");

        /** The day of departure still lies ahead, and the case is judged anew whenever it has come near enough to matter. */
        public static final ProcessVariable<Boolean> COUNTDOWN_RUNNING = ProcessVariable.flag("countdownRunning");

        public static final ProcessVariable<Boolean> VICTIM_MARKED = ProcessVariable.flag("victimMarked");
        public static final ProcessVariable<Boolean> VICTIM_PROTECTED = ProcessVariable.flag("victimProtected");
        public static final ProcessVariable<List<String>> REFERRAL_IDS = ProcessVariable.ids("referralIds");
        /** The letter that a called process is about. */
        public static final ProcessVariable<String> REFERRAL_ID = ProcessVariable.text("referralId");

        /** The role that has to accept a lower level. */
        public static final ProcessVariable<String> CONFIRMING_ROLE = ProcessVariable.text("confirmingRole");

        public static final ProcessVariable<Boolean> DECIDED_AT_KANWIL = ProcessVariable.flag("decidedAtKanwil");
        public static final ProcessVariable<AssessmentResult> ASSESSMENT_RESULT =
                ProcessVariable.choice("assessmentResult", AssessmentResult.class);
        public static final ProcessVariable<KanimDecision> KANIM_DECISION =
                ProcessVariable.choice("kanimDecision", KanimDecision.class);
        public static final ProcessVariable<KanwilAssessment> KANWIL_ASSESSMENT =
                ProcessVariable.choice("kanwilAssessment", KanwilAssessment.class);
        public static final ProcessVariable<KanwilDecision> KANWIL_DECISION =
                ProcessVariable.choice("kanwilDecision", KanwilDecision.class);
        public static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.choice("outcome", Outcome.class);
        /** Which rung a recording step is about; given by the model. */
        public static final ProcessVariable<Rung> RUNG = ProcessVariable.choice("rung", Rung.class);

        /** The role that is told of a missed time, such as {@code kakanim}; given by the model. */
        public static final ProcessVariable<String> TOLD_ROLE = ProcessVariable.text("toldRole");

        private Variables() {}
    }

    /** Decisions and the names of their inputs and outputs. */
    static final class Decisions {
        static final String RESPONSE_TIME = "responseTime";
        static final String RESPONSE_TIME_RUNG = "rung";
        static final String RESPONSE_TIME_LEVEL = "riskLevel";
        static final String RESPONSE_TIME_DEPARTS = "departsWithinDay";
        static final String RESPONSE_TIME_DURATION = "duration";
        static final String RESPONSE_TIME_WORKING = "workingTime";
        static final String TRIAGE = "reportTriage";
        static final String TRIAGE_INDICATORS = "indicators";
        static final String TRIAGE_INDICATOR_COUNT = "indicatorCount";
        static final String TRIAGE_DAYS = "daysToDeparture";
        static final String TRIAGE_LEVEL = "level";
        static final String TRIAGE_REASON = "reason";

        private Decisions() {}
    }
}
