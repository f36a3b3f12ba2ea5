package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.Whereabouts;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Kepulangan petugas dari desa: one instance per visit that has begun; the business key is the visit's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/outreach/officer-return.bpmn")
public final class OfficerReturnProcess {

    public static final String KEY = "officerReturn";

    private OfficerReturnProcess() {}

    public static final class Elements {
        public static final String RETURN_EXPECTED = "event_returnExpected";
        public static final String CONFIRM_RETURN = "userTask_confirmReturn";
        public static final String CONFIRMATION_OVERDUE = "boundaryEvent_confirmationOverdue";
        public static final String CONFIRM_RETURN_ABOVE = "userTask_confirmReturnAbove";
        public static final String OFFICER_BACK = "endEvent_officerBack";
        public static final String CHECKED_IN_LATE = "endEvent_checkedInLate";
        public static final String RETURN_CONFIRMED = "endEvent_returnConfirmed";

        private Elements() {}
    }

    static final class Messages {
        static final String OFFICER_CHECKED_IN = "outreach.officerCheckedIn";

        private Messages() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        static final ProcessVariable<Instant> VISIT_AT = ProcessVariable.instant("visitAt");
        static final ProcessVariable<Instant> BACK_EXPECTED_AT = ProcessVariable.instant("backExpectedAt");
        static final ProcessVariable<Whereabouts> WHEREABOUTS =
                ProcessVariable.choice("whereabouts", Whereabouts.class);

        private Variables() {}
    }
}
