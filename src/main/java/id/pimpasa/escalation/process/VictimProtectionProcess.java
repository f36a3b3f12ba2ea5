package id.pimpasa.escalation.process;

import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Names of {@code victimProtection}, a part of {@code reportEscalation}, that Java uses. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/escalation/victim-protection.bpmn")
public final class VictimProtectionProcess {

    public static final String KEY = "victimProtection";

    private VictimProtectionProcess() {}

    /** Ids of steps that Java serves or tests drive. */
    public static final class Elements {
        public static final String PROTECT_VICTIM = "userTask_protectVictim";
        public static final String PROTECTION_OVERDUE = "boundaryEvent_protectionOverdue";

        private Elements() {}
    }

    /** Facts of the case that are handed over and back. */
    public static final class Variables {
        public static final ProcessVariable<String> OFFICE_CODE = ReportEscalationProcess.Variables.OFFICE_CODE;
        public static final ProcessVariable<RiskLevel> RISK_LEVEL = ReportEscalationProcess.Variables.RISK_LEVEL;
        public static final ProcessVariable<Boolean> VICTIM_PROTECTED =
                ReportEscalationProcess.Variables.VICTIM_PROTECTED;

        private Variables() {}
    }
}
