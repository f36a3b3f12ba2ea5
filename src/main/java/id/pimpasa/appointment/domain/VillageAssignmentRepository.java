package id.pimpasa.appointment.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface VillageAssignmentRepository extends Repository<VillageAssignment, UUID> {

    VillageAssignment save(VillageAssignment assignment);

    List<VillageAssignment> findByOfficeAndUntilIsNullOrderByVillageCode(String office);

    List<VillageAssignment> findByVillageCodeAndUntilIsNullOrderByOfficer(String villageCode);

    List<VillageAssignment> findByOfficerAndUntilIsNullOrderByVillageCode(String officer);
}
