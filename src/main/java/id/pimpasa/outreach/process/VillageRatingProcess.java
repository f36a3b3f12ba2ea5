package id.pimpasa.outreach.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Penilaian ulang desa: a timer starts it; it has no business key. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/outreach/village-rating.bpmn")
public final class VillageRatingProcess {

    public static final String KEY = "villageRating";

    private VillageRatingProcess() {}

    public static final class Elements {
        public static final String RATING_DUE = "startEvent_ratingDue";
        public static final String RATE_VILLAGES = "serviceTask_rateVillages";

        private Elements() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");

        private Variables() {}
    }
}
