package id.pimpasa.outreach.application;

import id.pimpasa.document.DocumentStanding;
import id.pimpasa.outreach.domain.VillagePromotion;
import id.pimpasa.outreach.domain.VillagePromotionRepository;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever checks a certificate whether the village still has the status. */
@Component
class CertificateStanding implements DocumentStanding {

    private final VillagePromotionRepository promotions;

    CertificateStanding(VillagePromotionRepository promotions) {
        this.promotions = promotions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> of(UUID document) {
        return promotions.findByCertificate(document).map(CertificateStanding::standing);
    }

    private static Standing standing(VillagePromotion promotion) {
        return promotion
                .endedOn()
                .map(Standing::withdrawn)
                .orElseGet(() -> Standing.valid(promotion.conferredOn().orElseThrow()));
    }
}
