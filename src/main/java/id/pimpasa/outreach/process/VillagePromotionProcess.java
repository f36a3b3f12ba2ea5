package id.pimpasa.outreach.process;

import id.pimpasa.outreach.domain.PromotionStep;
import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** Penetapan desa Mandiri: one instance per status of a village; its business key is the promotion's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/outreach/village-promotion.bpmn")
public final class VillagePromotionProcess {

    public static final String KEY = "villagePromotion";

    private VillagePromotionProcess() {}

    public static final class Elements {

        public static final String PROPOSE_PROMOTION = "userTask_proposePromotion";
        public static final String PROPOSAL_OVERDUE = "boundaryEvent_proposalOverdue";
        public static final String CHECK_PROMOTION = "userTask_checkPromotion";
        public static final String CHECK_OVERDUE = "boundaryEvent_checkOverdue";
        public static final String DECIDE_PROMOTION = "userTask_decidePromotion";
        public static final String DECISION_OVERDUE = "boundaryEvent_decisionOverdue";
        public static final String DRAFT_CERTIFICATE = "serviceTask_draftCertificate";
        public static final String REVIEW_PROMOTION = "userTask_reviewPromotion";
        public static final String REVIEW_OVERDUE = "boundaryEvent_reviewOverdue";
        public static final String REVIEW_DATE_CAME = "event_reviewDateCame";
        public static final String URGE_PROMOTION = "userTask_urgePromotion";
        public static final String STEP_STILL_LATE = "event_stepStillLate";

        private Elements() {}
    }

    static final class Messages {

        static final String LEVEL_FELL = "outreach.levelFell";

        private Messages() {}
    }

    static final class Variables {

        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");

        /** The step that the village is in: it decides where the process goes, and what was urged is over once it changes. */
        static final ProcessVariable<PromotionStep> STEP = ProcessVariable.choice("promotionStep", PromotionStep.class);

        /** The step that was late when somebody was asked to urge it. */
        static final ProcessVariable<PromotionStep> LATE_STEP = ProcessVariable.choice("lateStep", PromotionStep.class);

        static final ProcessVariable<Instant> REVIEW_AT = ProcessVariable.instant("reviewAt");

        private Variables() {}
    }
}
