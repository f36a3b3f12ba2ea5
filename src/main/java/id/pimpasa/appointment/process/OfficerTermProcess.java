package id.pimpasa.appointment.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Masa tugas PIMPASA: one instance per term; the business key is the term's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/appointment/officer-term.bpmn")
public final class OfficerTermProcess {

    public static final String KEY = "officerTerm";

    private OfficerTermProcess() {}

    public static final class Elements {
        public static final String TERM_RENEWED = "event_termRenewed";
        public static final String TERM_EXPIRED = "event_termExpired";
        public static final String CHANGE_TAKES_EFFECT = "event_changeTakesEffect";
        public static final String CHOOSE_SUCCESSOR = "userTask_chooseSuccessor";
        public static final String CHANGE_WITHDRAWN = "event_changeWithdrawn";
        public static final String CHANGE_REPLACED = "event_changeReplaced";
        public static final String HANDOVER_UNACKNOWLEDGED = "boundaryEvent_handoverUnacknowledged";
        public static final String SUCCESSOR_OVERDUE = "boundaryEvent_successorOverdue";
        public static final String FIND_OFFICER = "userTask_findOfficer";
        public static final String VACANCY_OVERDUE = "boundaryEvent_vacancyOverdue";
        public static final String FOLLOW_UP_VACANCY = "userTask_followUpVacancy";
        public static final String ACKNOWLEDGE_HANDOVER = "userTask_acknowledgeHandover";
        public static final String LEAVE_ENDED = "event_leaveEnded";
        public static final String TERM_ENDED = "endEvent_termEnded";

        private Elements() {}
    }

    static final class Messages {
        static final String TERM_CHANGED = "appointment.termChanged";
        static final String TERM_RENEWED = "appointment.termRenewed";
        static final String CHANGE_WITHDRAWN = "appointment.changeWithdrawn";

        private Messages() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        static final ProcessVariable<Instant> CHANGE_TAKES_EFFECT_AT = ProcessVariable.instant("changeTakesEffectAt");
        static final ProcessVariable<Boolean> HAS_SUCCESSOR = ProcessVariable.flag("hasSuccessor");
        /** User id of whoever takes the villages over. */
        static final ProcessVariable<String> SUCCESSOR = ProcessVariable.text("successor");

        static final ProcessVariable<Boolean> ON_LEAVE = ProcessVariable.flag("onLeave");
        static final ProcessVariable<Instant> LEAVE_ENDS_AT = ProcessVariable.instant("leaveEndsAt");

        private Variables() {}
    }
}
