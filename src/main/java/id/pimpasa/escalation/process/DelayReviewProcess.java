package id.pimpasa.escalation.process;

import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Names of {@code delayReview}, a part of every step that goes on although its time is over, that Java uses. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/escalation/delay-review.bpmn")
public final class DelayReviewProcess {

    public static final String KEY = "delayReview";

    private DelayReviewProcess() {}

    /** Ids of steps that Java serves or tests drive. */
    public static final class Elements {
        public static final String REVIEW_DELAY = "userTask_reviewDelay";
        public static final String REVIEW_OVERDUE = "boundaryEvent_reviewOverdue";
        public static final String NEW_DEADLINE_PASSED = "event_newDeadlinePassed";

        private Elements() {}
    }

    /** Facts of the case that are handed over, and which step is late. */
    public static final class Variables {
        public static final ProcessVariable<String> OFFICE_CODE = ReportEscalationProcess.Variables.OFFICE_CODE;
        /** The rung at which a time has been missed. */
        public static final ProcessVariable<Rung> LATE_RUNG = ProcessVariable.choice("lateRung", Rung.class);
        /** The letter that the late step is about; not set where there is none. */
        public static final ProcessVariable<String> LATE_LETTER = ProcessVariable.text("lateLetter");
        /** The role whose business the delay is, such as {@code kakanim}. */
        public static final ProcessVariable<String> REVIEW_ROLE = ProcessVariable.text("reviewRole");
        /** Whether what was late is still not done, although its new time is over too. */
        public static final ProcessVariable<Boolean> STILL_LATE = ProcessVariable.flag("stillLate");

        private Variables() {}
    }
}
