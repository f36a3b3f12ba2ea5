package id.pimpasa.outreach.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface VisitFactRepository extends Repository<VisitFact, UUID> {

    VisitFact save(VisitFact fact);

    Optional<VisitFact> findById(UUID visitId);
}
