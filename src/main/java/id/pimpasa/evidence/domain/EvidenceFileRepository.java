package id.pimpasa.evidence.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EvidenceFileRepository extends Repository<EvidenceFile, UUID> {

    EvidenceFile save(EvidenceFile file);

    Optional<EvidenceFile> findById(UUID id);

    /** Locked, so that two steps completed at the same moment cannot both have it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from EvidenceFile f where f.id = :id and f.uploadedBy = :uploader and f.subjectId is null")
    Optional<EvidenceFile> findUnattached(UUID id, String uploader);

    List<EvidenceFile> findBySubjectTypeAndSubjectIdOrderByAttachedAtAscUploadedAtAsc(
            String subjectType, String subjectId);

    @Modifying
    @Query("delete from EvidenceFile f where f.subjectId is null and f.uploadedAt < :before")
    int deleteUnattached(Instant before);
}
