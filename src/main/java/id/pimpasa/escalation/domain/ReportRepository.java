package id.pimpasa.escalation.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All reports. */
public interface ReportRepository extends JpaRepository<Report, UUID> {

    Optional<Report> findByReceiptHash(String receiptHash);

    /** Nobody else has it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> findLocked(UUID id);

    /** Nobody else has it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.receiptHash = :receiptHash")
    Optional<Report> findLockedByReceiptHash(String receiptHash);

    /** What has joined a case, in the order of arrival. */
    List<Report> findByMergedIntoOrderByReceivedAt(UUID id);

    /** The newest running cases of an office. */
    List<Report> findFirst100ByOfficeCodeAndClosedAtIsNullOrderByReceivedAtDesc(String officeCode);

    @Query("select r.id from Report r where r.villageCode in :villages and r.closedAt is null")
    List<UUID> openIn(Collection<String> villages);

    /** The running cases in which somebody may have no part. */
    @Query("SELECT DISTINCT report.id FROM Report report JOIN report.accusations.accused WHERE report.closedAt IS NULL")
    List<UUID> openWithAccused();
}
