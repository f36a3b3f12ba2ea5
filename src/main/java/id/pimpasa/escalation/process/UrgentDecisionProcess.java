package id.pimpasa.escalation.process;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.KanimDecision;
import id.pimpasa.escalation.domain.KanwilDecision;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Names of {@code urgentDecision}, a part of {@code reportEscalation}, that Java uses. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/escalation/urgent-decision.bpmn")
public final class UrgentDecisionProcess {

    public static final String KEY = "urgentDecision";

    private UrgentDecisionProcess() {}

    /** Ids of steps that Java serves or tests drive. */
    public static final class Elements {
        public static final String DECIDE_URGENTLY = "userTask_decideUrgently";
        public static final String DECIDE_URGENTLY_AT_KANWIL = "userTask_decideUrgentlyAtKanwil";
        public static final String KANIM_OVERDUE = "boundaryEvent_kanimOverdue";
        public static final String KANWIL_OVERDUE = "boundaryEvent_kanwilOverdue";

        private Elements() {}
    }

    /** Facts of the case that are handed over, and the decision that is handed back. */
    public static final class Variables {
        public static final ProcessVariable<String> OFFICE_CODE = ReportEscalationProcess.Variables.OFFICE_CODE;
        public static final ProcessVariable<RiskLevel> RISK_LEVEL = ReportEscalationProcess.Variables.RISK_LEVEL;
        public static final ProcessVariable<KanimDecision> KANIM_DECISION =
                ReportEscalationProcess.Variables.KANIM_DECISION;
        public static final ProcessVariable<KanwilDecision> KANWIL_DECISION =
                ReportEscalationProcess.Variables.KANWIL_DECISION;

        private Variables() {}
    }
}
