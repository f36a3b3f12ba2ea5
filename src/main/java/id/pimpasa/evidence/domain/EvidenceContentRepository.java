package id.pimpasa.evidence.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EvidenceContentRepository extends Repository<EvidenceContent, UUID> {

    EvidenceContent save(EvidenceContent content);

    Optional<EvidenceContent> findById(UUID id);

    /** Removes what no file refers to. */
    @Modifying
    @Query("delete from EvidenceContent c where not exists (select 1 from EvidenceFile f where f.id = c.id)")
    int deleteOrphans();
}
