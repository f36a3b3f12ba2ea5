package id.pimpasa.escalation.process;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.domain.LevelAnswer;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Names of {@code levelConfirmation}, a part of {@code reportEscalation}, that Java uses. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/escalation/level-confirmation.bpmn")
public final class LevelConfirmationProcess {

    public static final String KEY = "levelConfirmation";

    private LevelConfirmationProcess() {}

    /** Ids of steps that Java serves or tests drive. */
    public static final class Elements {
        public static final String CONFIRM_LEVEL = "userTask_confirmLevel";
        public static final String CONFIRMATION_OVERDUE = "boundaryEvent_confirmationOverdue";

        private Elements() {}
    }

    /** Facts of the case that are handed over, and the answer. */
    public static final class Variables {
        public static final ProcessVariable<String> OFFICE_CODE = ReportEscalationProcess.Variables.OFFICE_CODE;
        public static final ProcessVariable<RiskLevel> RISK_LEVEL = ReportEscalationProcess.Variables.RISK_LEVEL;
        /** The role above whoever proposes the lower level. */
        public static final ProcessVariable<String> CONFIRMING_ROLE = ReportEscalationProcess.Variables.CONFIRMING_ROLE;

        public static final ProcessVariable<LevelAnswer> LEVEL_ANSWER =
                ProcessVariable.choice("levelAnswer", LevelAnswer.class);

        private Variables() {}
    }
}
