package id.pimpasa.appointment.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OfficerTermRepository extends Repository<OfficerTerm, UUID> {

    OfficerTerm save(OfficerTerm term);

    Optional<OfficerTerm> findById(UUID id);

    Optional<OfficerTerm> findByOfficerAndEndedOnIsNull(String officer);

    /** Keeps the term as it is until the caller's transaction ends, so that nobody who is just leaving takes villages over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT t FROM OfficerTerm t WHERE t.officer = :officer AND t.endedOn IS NULL")
    Optional<OfficerTerm> lockRunning(String officer);

    @Query("SELECT t FROM OfficerTerm t JOIN t.handovers h WHERE h.document = :note")
    Optional<OfficerTerm> findByHandoverNote(UUID note);

    @Query(
            "SELECT DISTINCT t FROM OfficerTerm t JOIN t.standIns s WHERE s.standIn = :standIn AND t.officer <> :standIn")
    List<OfficerTerm> findStoodInBy(String standIn);

    /** @return how many terms of these people go on beyond the day; on the day on which one ends the next may begin */
    @Query("select count(t) from OfficerTerm t, Officer o where o.userId = t.officer and o.nip in :nips "
            + "and (t.endedOn is null or t.endedOn > :day)")
    long countReaching(Collection<String> nips, LocalDate day);

    /** Numbers of decrees by which terms run, or ran; a renewal's takes the place of the one before. */
    boolean existsByDecreeNumberIgnoreCase(String number);

    /** In the order of the accounts' numbers, which grow longer. */
    @Query("SELECT t FROM OfficerTerm t WHERE t.office = :office AND t.endedOn IS NULL "
            + "ORDER BY length(t.officer), t.officer")
    List<OfficerTerm> findRunning(String office);

    /**
     * In the order of the accounts' numbers, which grow longer. Whoever is still handing over stands among them although
     * the decree has run out; for a day to come the decree alone says who will.
     */
    @Query("""
            SELECT t FROM OfficerTerm t
             WHERE t.office = :office AND t.validFrom <= :day
               AND (t.endedOn >= :day OR t.endedOn IS NULL AND (t.validUntil >= :day OR :day <= :today))
             ORDER BY length(t.officer), t.officer
            """)
    List<OfficerTerm> findRunningOn(String office, LocalDate day, LocalDate today);
}
