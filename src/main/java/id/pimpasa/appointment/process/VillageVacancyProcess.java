package id.pimpasa.appointment.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Desa tanpa petugas: one instance for the villages that one lapse leaves; the business key is the vacancy's id. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/appointment/village-vacancy.bpmn")
public final class VillageVacancyProcess {

    public static final String KEY = "villageVacancy";

    private VillageVacancyProcess() {}

    public static final class Elements {
        public static final String PLACE_VILLAGES = "userTask_placeVillages";
        public static final String PLACEMENT_OVERDUE = "boundaryEvent_placementOverdue";
        public static final String FOLLOW_UP_PLACEMENT = "userTask_followUpPlacement";
        public static final String VILLAGES_PLACED = "endEvent_villagesPlaced";

        private Elements() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");

        private Variables() {}
    }
}
