package id.pimpasa.outreach.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All plans. */
public interface OutreachPlanRepository extends Repository<OutreachPlan, UUID> {

    OutreachPlan save(OutreachPlan plan);

    Optional<OutreachPlan> findById(UUID id);

    List<OutreachPlan> findByOfficerAndStatusIn(String officer, Collection<PlanStatus> statuses);

    /** @return officers for whom the cycle has opened a plan of this period, at whatever office they served then */
    @Query("select p.openedFor from OutreachPlan p where p.periodFrom = :periodFrom and p.openedFor is not null")
    List<String> officersWithPlan(LocalDate periodFrom);

    @Query("select r from OutreachPlan p join p.rows r where p.officer = :officer and p.status in :statuses")
    List<PlanRow> rowsOf(String officer, Collection<PlanStatus> statuses);

    @Query("select r from OutreachPlan p join p.rows r"
            + " where p.officer = :officer and p.status in :statuses and p.id <> :plan")
    List<PlanRow> rowsBesides(UUID plan, String officer, Collection<PlanStatus> statuses);

    /** @return codes of villages that a plan of this period is about, whether it visits them or not */
    @Query("select distinct v.villageCode from OutreachPlan p join p.villages v"
            + " where p.office = :office and p.periodFrom = :periodFrom and p.status in :statuses")
    List<String> villagesNamed(String office, LocalDate periodFrom, Collection<PlanStatus> statuses);

    /** @return codes of villages that a plan of this period visits */
    @Query("select distinct r.villageCode from OutreachPlan p join p.rows r"
            + " where p.office = :office and p.periodFrom = :periodFrom and p.status in :statuses")
    List<String> villagesPlanned(String office, LocalDate periodFrom, Collection<PlanStatus> statuses);
}
