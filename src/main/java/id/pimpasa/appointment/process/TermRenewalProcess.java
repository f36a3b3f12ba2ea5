package id.pimpasa.appointment.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Perpanjangan masa tugas: one instance beside each term; the business key is the term's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/appointment/term-renewal.bpmn")
public final class TermRenewalProcess {

    public static final String KEY = "termRenewal";

    private TermRenewalProcess() {}

    public static final class Elements {
        public static final String REMINDER_DUE = "event_reminderDue";
        public static final String DECIDE_RENEWAL = "userTask_decideRenewal";
        public static final String NOT_RENEWED = "endEvent_notRenewed";
        public static final String NOT_DECIDED = "endEvent_notDecided";
        public static final String NOTHING_TO_RENEW = "endEvent_nothingToRenew";

        private Elements() {}
    }

    static final class Messages {
        static final String OFFICER_LEFT = "appointment.officerLeft";

        private Messages() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        static final ProcessVariable<Boolean> RENEWED = ProcessVariable.flag("renewed");

        private Variables() {}
    }
}
