package id.pimpasa.appointment.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Berita Acara serah terima: one instance per handover; the business key is the id of the note. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/appointment/handover-note.bpmn")
public final class HandoverNoteProcess {

    public static final String KEY = "handoverNote";

    private HandoverNoteProcess() {}

    public static final class Elements {
        public static final String RECORD_NOTE = "userTask_recordNote";
        public static final String NOTE_RECORDED = "endEvent_noteRecorded";

        private Elements() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");

        private Variables() {}
    }
}
