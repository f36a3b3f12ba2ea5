package id.pimpasa.outreach.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface CommitmentRepository extends Repository<Commitment, UUID> {

    List<Commitment> findByVillageCodeAndKeptOnIsNullAndWithdrawnFalseOrderByDueOn(String villageCode);

    Optional<Commitment> findById(UUID id);

    List<Commitment> findByVillageCodeInAndKeptOnIsNullAndWithdrawnFalse(Collection<String> villageCodes);

    int countByVillageCodeAndKeptOnGreaterThanEqual(String villageCode, LocalDate since);
}
