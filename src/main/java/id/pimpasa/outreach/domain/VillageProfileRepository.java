package id.pimpasa.outreach.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

public interface VillageProfileRepository extends Repository<VillageProfile, String> {

    VillageProfile save(VillageProfile profile);

    List<VillageProfile> findByVillageCodeIn(Collection<String> villageCodes);
}
