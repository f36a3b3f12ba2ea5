package id.pimpasa.outreach.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface VillageIndexRepository extends Repository<VillageIndex, Long> {

    VillageIndex save(VillageIndex index);

    Optional<VillageIndex> findFirstByVillageCodeOrderByIdDesc(String villageCode);
}
