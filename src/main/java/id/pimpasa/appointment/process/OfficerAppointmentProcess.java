package id.pimpasa.appointment.process;

import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;

/** Pengukuhan PIMPASA: one instance per batch; the business key is the batch's id. */
@ProcessContract(resource = "processes/appointment/officer-appointment.bpmn")
final class OfficerAppointmentProcess {

    static final String KEY = "officerAppointment";

    private OfficerAppointmentProcess() {}

    static final class Elements {
        static final String BATCH_NOMINATED = "startEvent_batchNominated";
        static final String CORRECT_NOMINATION = "userTask_correctNomination";
        static final String ENDORSE_NOMINATION = "userTask_endorseNomination";
        static final String NOMINATION_REJECTED = "endEvent_nominationRejected";
        static final String RECORD_CONSENT = "userTask_recordConsent";
        static final String VERIFY_NOMINATION = "userTask_verifyNomination";
        static final String DRAFT_DECREE = "serviceTask_draftDecree";
        static final String SIGN_DECREE = "userTask_signDecree";
        static final String RECORD_DECREE = "userTask_recordDecree";
        static final String SCHEDULE_CEREMONY = "userTask_scheduleCeremony";
        static final String INVITE_TO_CEREMONY = "serviceTask_inviteToCeremony";
        static final String CEREMONY_DAY_CAME = "event_ceremonyDayCame";
        static final String RECORD_CEREMONY = "userTask_recordCeremony";
        static final String OFFICERS_INAUGURATED = "endEvent_officersInaugurated";

        private Elements() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        static final ProcessVariable<String> VILLAGE_CODE = ProcessVariable.text("villageCode");
        static final ProcessVariable<Boolean> ELIGIBLE = ProcessVariable.flag("eligible");
        static final ProcessVariable<Outcome> ENDORSEMENT = ProcessVariable.choice("endorsement", Outcome.class);
        /** Whether each candidate has a village that agreed. */
        static final ProcessVariable<Boolean> PLACED = ProcessVariable.flag("placed");

        static final ProcessVariable<Boolean> VERIFIED = ProcessVariable.flag("verified");
        static final ProcessVariable<Boolean> SIGNED = ProcessVariable.flag("signed");
        static final ProcessVariable<Instant> CEREMONY_AT = ProcessVariable.instant("ceremonyAt");
        static final ProcessVariable<Boolean> HELD = ProcessVariable.flag("held");

        private Variables() {}
    }
}
