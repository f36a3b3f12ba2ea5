package id.pimpasa.outreach.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Komitmen desa: one instance per promise with a day; its business key is the commitment's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/outreach/village-commitment.bpmn")
public final class VillageCommitmentProcess {

    public static final String KEY = "villageCommitment";

    private VillageCommitmentProcess() {}

    public static final class Elements {
        public static final String DUE_DATE_CAME = "event_dueDateCame";
        public static final String FOLLOW_UP_COMMITMENT = "userTask_followUpCommitment";

        private Elements() {}
    }

    public static final class Messages {
        public static final String COMMITMENT_KEPT = "outreach.commitmentKept";

        private Messages() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        static final ProcessVariable<Instant> DUE_AT = ProcessVariable.instant("dueAt");
        /** Whether the village got more time. */
        static final ProcessVariable<Boolean> EXTENDED = ProcessVariable.flag("extended");

        private Variables() {}
    }
}
