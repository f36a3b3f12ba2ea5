package id.pimpasa.outreach.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All promotions, those that are over as well. */
public interface VillagePromotionRepository extends Repository<VillagePromotion, UUID> {

    VillagePromotion save(VillagePromotion promotion);

    Optional<VillagePromotion> findById(UUID id);

    Optional<VillagePromotion> findByCertificate(UUID certificate);

    Optional<VillagePromotion> findByVillageCodeAndEndedOnIsNull(String villageCode);

    Optional<VillagePromotion> findFirstByVillageCodeOrderByReachedOnDescNumberDesc(String villageCode);

    List<VillagePromotion> findByVillageCodeInAndStep(Collection<String> villageCodes, PromotionStep step);

    List<VillagePromotion> findByOfficeOrderByReachedOnAscNumberAsc(String office);
}
