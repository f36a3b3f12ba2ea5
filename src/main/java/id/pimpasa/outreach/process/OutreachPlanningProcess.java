package id.pimpasa.outreach.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * Perencanaan penyuluhan. Instances of two kinds: the cycle, which a timer starts and which has no business key, and one
 * instance per plan, whose business key is the plan's id.
 */
@NamedInterface("contract")
@ProcessContract(resource = "processes/outreach/outreach-planning.bpmn")
public final class OutreachPlanningProcess {

    public static final String KEY = "outreachPlanning";

    private OutreachPlanningProcess() {}

    public static final class Elements {
        public static final String PERIOD_CAME = "startEvent_periodCame";
        public static final String OPEN_PLANS = "serviceTask_openPlans";
        public static final String PLAN_OPENED = "startEvent_planOpened";
        public static final String DRAFT_PLAN = "userTask_draftPlan";
        public static final String DRAFT_OVERDUE = "boundaryEvent_draftOverdue";
        public static final String FOLLOW_UP_DRAFT = "userTask_followUpDraft";
        public static final String APPROVE_PLAN = "userTask_approvePlan";
        public static final String APPROVAL_OVERDUE = "boundaryEvent_approvalOverdue";
        public static final String URGE_APPROVAL = "userTask_urgeApproval";
        public static final String FOLLOW_UP_VILLAGE = "userTask_followUpVillage";
        public static final String FOLLOW_UP_UNPLANNED = "userTask_followUpUnplanned";
        public static final String PERIOD_OVER = "startEvent_periodOver";

        private Elements() {}
    }

    public static final class Messages {
        /** Starts the process of one plan; the engine lets a model have a timer start and no other plain one. */
        public static final String PLAN_OPENED = "outreach.planOpened";

        public static final String PLAN_WITHDRAWN = "outreach.planWithdrawn";

        private Messages() {}
    }

    /** Facts that gateways, timers and candidate groups need. */
    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");
        /** Whether the plan waits for its approval; a step about a late draft ends with it. */
        static final ProcessVariable<Boolean> SUBMITTED = ProcessVariable.flag("submitted");
        /** Whether the submitted plan has been decided on; a step about a late approval ends with it. */
        static final ProcessVariable<Boolean> DECIDED = ProcessVariable.flag("decided");

        /** Whether the head of Inteldakim has reminded the officer, instead of writing the plan. */
        static final ProcessVariable<Boolean> REMINDED = ProcessVariable.flag("reminded");

        static final ProcessVariable<Boolean> APPROVED = ProcessVariable.flag("approved");
        static final ProcessVariable<Boolean> VILLAGES_LEFT = ProcessVariable.flag("villagesLeft");
        /** The village of one turn of the follow-up. */
        static final ProcessVariable<String> VILLAGE_CODE = ProcessVariable.text("villageCode");
        /** When the plan lapses unless it has been approved and followed up. */
        static final ProcessVariable<Instant> PERIOD_ENDS_AT = ProcessVariable.instant("periodEndsAt");

        private Variables() {}
    }

    /** The decision and the names of its inputs and outputs. */
    static final class Decisions {
        static final String VISIT_PRIORITY = "visitPriority";
        static final String VULNERABILITY = "vulnerability";
        static final String LEVEL = "level";
        static final String VISITED = "visited";
        static final String DAYS_SINCE_LAST_VISIT = "daysSinceLastVisit";
        static final String DAYS_SINCE_LAST_COUNSELLING = "daysSinceLastCounselling";
        static final String TRAVEL = "travel";
        static final String MONTH = "month";
        static final String PRIORITY = "priority";
        static final String REASON = "reason";
        static final String INTERVAL_DAYS = "intervalDays";
        static final String KIND = "kind";

        private Decisions() {}
    }
}
