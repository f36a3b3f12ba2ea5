package id.pimpasa.outreach.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

public interface VillageIndexRepository extends Repository<VillageIndex, Long> {

    VillageIndex save(VillageIndex index);

    List<VillageIndex> findByVillageCodeOrderByIdDesc(String villageCode);
}
