package id.pimpasa.outreach.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface CommitmentRepository extends Repository<Commitment, UUID> {

    List<Commitment> findByVillageCodeAndKeptOnIsNullAndWithdrawnFalseOrderByDueOn(String villageCode);

    int countByVillageCodeAndKeptOnGreaterThanEqual(String villageCode, LocalDate since);
}
