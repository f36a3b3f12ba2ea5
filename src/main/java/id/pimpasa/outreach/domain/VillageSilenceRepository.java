package id.pimpasa.outreach.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All silences, those that are over as well. */
public interface VillageSilenceRepository extends Repository<VillageSilence, UUID> {

    VillageSilence save(VillageSilence silence);

    Optional<VillageSilence> findById(UUID id);

    Optional<VillageSilence> findByVillageCodeAndEndedOnIsNull(String villageCode);

    List<VillageSilence> findByVillageCodeInAndEndedOnIsNull(Collection<String> villageCodes);
}
