package id.pimpasa.outreach.process;

import id.pimpasa.outreach.domain.VisitOutcome;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Kunjungan desa binaan: one instance per visit; the business key is the visit's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/outreach/village-visit.bpmn")
public final class VillageVisitProcess {

    public static final String KEY = "villageVisit";

    private VillageVisitProcess() {}

    public static final class Elements {
        public static final String DRAFT_LETTER = "serviceTask_draftLetter";
        public static final String REMINDER_DUE = "event_reminderDue";
        public static final String VISIT_TIME_CAME = "event_visitTimeCame";
        public static final String REPORT_VISIT = "userTask_reportVisit";
        public static final String REPORT_OVERDUE = "boundaryEvent_reportOverdue";
        public static final String FOLLOW_UP_OVERDUE = "userTask_followUpOverdue";
        public static final String STILL_UNREPORTED = "event_stillUnreported";
        public static final String RAISE_REPORT = "serviceTask_raiseReport";
        public static final String REVIEW_REPORT = "userTask_reviewReport";
        public static final String CORRECT_REPORT = "userTask_correctReport";
        public static final String CORRECTION_OVERDUE = "boundaryEvent_correctionOverdue";
        public static final String FOLLOW_UP_CORRECTION = "userTask_followUpCorrection";
        public static final String STILL_UNCORRECTED = "event_stillUncorrected";
        public static final String DRAFT_ACTIVITY_REPORT = "serviceTask_draftActivityReport";
        public static final String VISIT_DONE = "endEvent_visitDone";
        public static final String VISIT_CANCELLED = "endEvent_visitCancelled";

        private Elements() {}
    }

    static final class Messages {
        static final String VISIT_POSTPONED = "outreach.visitPostponed";
        static final String VISIT_CANCELLED = "outreach.visitCancelled";

        private Messages() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        static final ProcessVariable<Instant> VISIT_AT = ProcessVariable.instant("visitAt");
        static final ProcessVariable<Boolean> REMINDER_LEFT = ProcessVariable.flag("reminderLeft");
        static final ProcessVariable<Instant> REMINDER_AT = ProcessVariable.instant("reminderAt");
        /** Whether the head of Inteldakim leaves the visit, or the correction of its report, with its officer and asks again. */
        static final ProcessVariable<Boolean> REMINDED = ProcessVariable.flag("reminded");

        /** Named unlike the form's entry: the task list does not send an entry that equals a variable of its name. */
        static final ProcessVariable<VisitOutcome> OUTCOME = ProcessVariable.choice("visitOutcome", VisitOutcome.class);

        /** Named unlike the form's entry, as {@link #OUTCOME}. */
        static final ProcessVariable<Boolean> SUSPICIOUS = ProcessVariable.flag("suspicionFound");

        static final ProcessVariable<Boolean> APPROVED = ProcessVariable.flag("approved");

        private Variables() {}
    }

    /** The decision's key, inputs and outputs. */
    static final class Decisions {
        static final String VILLAGE_LEVEL = "villageLevel";
        static final String SELF_RELIANCE = "selfReliance";
        static final String LEGAL_LITERACY = "legalLiteracy";
        static final String RESPONSIVENESS = "responsiveness";
        static final String LEVEL = "level";
        static final String REASON = "reason";

        private Decisions() {}
    }
}
