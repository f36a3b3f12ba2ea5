package id.pimpasa.outreach.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Desa tanpa kabar: a timer looks for silent villages; each one has an instance whose business key is the silence's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/outreach/village-silence.bpmn")
public final class VillageSilenceProcess {

    public static final String KEY = "villageSilence";

    private VillageSilenceProcess() {}

    public static final class Elements {

        public static final String CHECK_DUE = "startEvent_checkDue";
        public static final String FIND_SILENT_VILLAGES = "serviceTask_findSilentVillages";
        public static final String ASK_VILLAGE = "userTask_askVillage";
        public static final String ASKING_OVERDUE = "boundaryEvent_askingOverdue";
        public static final String FOLLOW_UP_SILENCE = "userTask_followUpSilence";
        public static final String VISIT_UNREPORTED = "event_visitUnreported";

        private Elements() {}
    }

    static final class Messages {

        static final String SILENCE_FOUND = "outreach.silenceFound";
        static final String VILLAGE_HEARD = "outreach.villageHeard";

        private Messages() {}
    }

    static final class Variables {

        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");

        /** Whether somebody goes there; the village stays silent until the visit is reported. */
        static final ProcessVariable<Boolean> VISIT_PLANNED = ProcessVariable.flag("visitPlanned");

        static final ProcessVariable<Instant> VISIT_REPORT_DUE = ProcessVariable.instant("visitReportDue");

        private Variables() {}
    }
}
