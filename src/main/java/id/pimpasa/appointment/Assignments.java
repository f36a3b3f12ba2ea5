package id.pimpasa.appointment;

import id.pimpasa.appointment.domain.VillageAssignment;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facade of this module: who mentors which village today. */
@Component
@Transactional(readOnly = true)
public class Assignments {

    private final VillageAssignmentRepository assignments;

    Assignments(VillageAssignmentRepository assignments) {
        this.assignments = assignments;
    }

    public List<Assignment> activeIn(OfficeCode office) {
        return assignments.findByOfficeAndUntilIsNullOrderByVillageCode(office.value()).stream()
                .map(VillageAssignment::toAssignment)
                .toList();
    }

    /** @return the officers of the village, none if it has nobody */
    public List<UserId> officersOf(VillageCode village) {
        return assignments.findByVillageCodeAndUntilIsNullOrderByOfficer(village.value()).stream()
                .map(VillageAssignment::officer)
                .toList();
    }

    public List<VillageCode> villagesOf(UserId officer) {
        return assignments.findByOfficerAndUntilIsNullOrderByVillageCode(officer.value()).stream()
                .map(VillageAssignment::village)
                .toList();
    }
}
