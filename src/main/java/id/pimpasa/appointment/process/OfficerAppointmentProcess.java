package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.CeremonyPlan;
import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Pengukuhan PIMPASA: one instance per batch; the business key is the batch's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/appointment/officer-appointment.bpmn")
public final class OfficerAppointmentProcess {

    public static final String KEY = "officerAppointment";

    private OfficerAppointmentProcess() {}

    public static final class Elements {
        public static final String BATCH_NOMINATED = "startEvent_batchNominated";
        public static final String CANDIDATES_RETURNED = "startEvent_candidatesReturned";
        public static final String CORRECT_NOMINATION = "userTask_correctNomination";
        public static final String ENDORSE_NOMINATION = "userTask_endorseNomination";
        public static final String NOMINATION_REJECTED = "endEvent_nominationRejected";
        public static final String RECORD_CONSENT = "userTask_recordConsent";
        public static final String VILLAGES_SILENT = "boundaryEvent_villagesSilent";
        public static final String GO_ON_WITHOUT_ANSWER = "serviceTask_goOnWithoutAnswer";
        public static final String VERIFY_NOMINATION = "userTask_verifyNomination";
        public static final String VERIFICATION_REFUSED = "endEvent_verificationRefused";
        public static final String DRAFT_DECREE = "serviceTask_draftDecree";
        public static final String SIGN_DECREE = "userTask_signDecree";
        public static final String RECORD_DECREE = "userTask_recordDecree";
        public static final String SCHEDULE_CEREMONY = "userTask_scheduleCeremony";
        public static final String BATCH_CLOSED = "endEvent_batchClosed";
        public static final String INVITE_TO_CEREMONY = "serviceTask_inviteToCeremony";
        public static final String CEREMONY_DAY_CAME = "event_ceremonyDayCame";
        public static final String CEREMONY_MOVED = "event_ceremonyMoved";
        public static final String CEREMONY_CANCELLED = "event_ceremonyCancelled";
        public static final String RECORD_CEREMONY = "userTask_recordCeremony";
        public static final String DRAFT_CEREMONY_RECORD = "serviceTask_draftCeremonyRecord";
        public static final String ACTIVATE_OFFICERS = "serviceTask_activateOfficers";
        public static final String OFFICERS_INAUGURATED = "endEvent_officersInaugurated";

        private Elements() {}
    }

    public static final class Messages {
        public static final String CANDIDATES_RETURNED = "appointment.candidatesReturned";
        public static final String CEREMONY_MOVED = "appointment.ceremonyMoved";
        public static final String CEREMONY_CANCELLED = "appointment.ceremonyCancelled";

        private Messages() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        static final ProcessVariable<String> VILLAGE_CODE = ProcessVariable.text("villageCode");
        static final ProcessVariable<Boolean> ELIGIBLE = ProcessVariable.flag("eligible");
        static final ProcessVariable<Outcome> ENDORSEMENT = ProcessVariable.choice("endorsement", Outcome.class);
        /** Whether any candidate has a village that agreed. */
        static final ProcessVariable<Boolean> PLACED = ProcessVariable.flag("placed");

        static final ProcessVariable<Outcome> VERIFICATION = ProcessVariable.choice("verification", Outcome.class);
        static final ProcessVariable<Boolean> SIGNED = ProcessVariable.flag("signed");
        static final ProcessVariable<Instant> CEREMONY_AT = ProcessVariable.instant("ceremonyAt");
        static final ProcessVariable<CeremonyPlan> CEREMONY_PLAN =
                ProcessVariable.choice("ceremonyPlan", CeremonyPlan.class);

        static final ProcessVariable<Boolean> HELD = ProcessVariable.flag("held");
        /** Whether all whom the ceremony has inducted have become active. */
        static final ProcessVariable<Boolean> EVERYONE_ACTIVE = ProcessVariable.flag("everyoneActive");

        static final ProcessVariable<Boolean> EVERYONE_INDUCTED = ProcessVariable.flag("everyoneInducted");

        private Variables() {}
    }
}
