package id.pimpasa.appointment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface VillageAssignmentRepository extends Repository<VillageAssignment, UUID> {

    VillageAssignment save(VillageAssignment assignment);

    List<VillageAssignment> findByOfficeAndUntilIsNullOrderByVillageCode(String office);

    /** In the order of the accounts' numbers, which grow longer: the first is who came first. */
    @Query("SELECT a FROM VillageAssignment a WHERE a.villageCode = :villageCode AND a.until IS NULL "
            + "ORDER BY length(a.officer), a.officer")
    List<VillageAssignment> findMentoring(String villageCode);

    List<VillageAssignment> findByOfficerAndUntilIsNullOrderByVillageCode(String officer);

    @Query("""
            SELECT a FROM VillageAssignment a
             WHERE a.office = :office AND a.since <= :day AND (a.until IS NULL OR a.until >= :day)
             ORDER BY a.villageCode
            """)
    List<VillageAssignment> findHeldOn(String office, LocalDate day);
}
