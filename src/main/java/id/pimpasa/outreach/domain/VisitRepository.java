package id.pimpasa.outreach.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All visits. */
public interface VisitRepository extends Repository<Visit, UUID> {

    /** A day on which a village was visited last. */
    interface LastVisit {
        String getVillage();

        LocalDate getHeldOn();
    }

    Visit save(Visit visit);

    Optional<Visit> findById(UUID id);

    /** @return the visits to which the officer is sent, alone or as one who goes along, the earliest first */
    @Query("select v from Visit v left join fetch v.companions where v.id in ("
            + "select o.id from Visit o where o.officer = :officer and o.status in :in"
            + " union select a.id from Visit a join a.companions c where c = :officer and a.status in :in)"
            + " order by v.plannedOn, v.startsAt")
    List<Visit> sending(String officer, Collection<VisitStatus> in);

    @EntityGraph(attributePaths = "companions")
    List<Visit> findByOfficeAndStatusInOrderByPlannedOnAscStartsAtAsc(String office, Collection<VisitStatus> in);

    List<Visit> findByOfficerAndVillageCodeInAndStatusIn(
            String officer, Collection<String> villages, Collection<VisitStatus> in);

    @Query("select v from Visit v where v.letter = :document"
            + " or exists (select 1 from Visit o join o.formerLetters f where o = v and f.document = :document)")
    Optional<Visit> findByAnyLetter(UUID document);

    @Query("select v.number from Visit v where v.suspicion.raisedReport = :report")
    Optional<String> numberOfRaising(UUID report);

    List<Visit> findByOfficeAndStatusAndHeldOnBetweenOrderByHeldOnDesc(
            String office, VisitStatus status, LocalDate from, LocalDate until);

    boolean existsByVillageCodeAndStatusIn(String villageCode, Collection<VisitStatus> in);

    @Query("select max(v.heldOn) from Visit v where v.villageCode = :village")
    Optional<LocalDate> lastHeldOn(String village);

    @Query("select v.villageCode as village, max(v.heldOn) as heldOn from Visit v"
            + " where v.office = :office and v.heldOn is not null group by v.villageCode")
    List<LastVisit> lastHeldIn(String office);

    @Query("select distinct v.villageCode from Visit v where v.office = :office and v.status in :in")
    Set<String> villagesWithVisit(String office, Collection<VisitStatus> in);

    @Query("select v from Visit v where v.villageCode = :village and v.status = APPROVED and v.heldOn >= :since")
    List<Visit> approvedSince(String village, LocalDate since);
}
