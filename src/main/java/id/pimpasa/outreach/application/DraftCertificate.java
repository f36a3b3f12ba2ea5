package id.pimpasa.outreach.application;

import id.pimpasa.access.Role;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.outreach.domain.VillagePromotion;
import id.pimpasa.outreach.domain.VillagePromotionRepository;
import id.pimpasa.territory.Territory;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the certificate (piagam) of a village that has become Mandiri (keimigrasian). */
@Component
@Transactional
public class DraftCertificate {

    private final PromoteVillage promoteVillage;
    private final VillagePromotionRepository promotions;
    private final Territory territory;
    private final Signatory signatory;
    private final Documents documents;

    DraftCertificate(
            PromoteVillage promoteVillage,
            VillagePromotionRepository promotions,
            Territory territory,
            Signatory signatory,
            Documents documents) {
        this.promoteVillage = promoteVillage;
        this.promotions = promotions;
        this.territory = territory;
        this.signatory = signatory;
        this.documents = documents;
    }

    public void draft(String id) {
        var promotion = promoteVillage.get(id);
        promotion.attachCertificate(documents.draft(new NewDocument(
                        DocumentTemplate.VILLAGE_CERTIFICATE,
                        "Piagam desa Mandiri (keimigrasian) " + promotion.number(),
                        promotion.office(),
                        model(promotion))
                .numbered(promotion.number())));
        promotions.save(promotion);
    }

    private Map<String, Object> model(VillagePromotion promotion) {
        var model = new HashMap<>(signatory.of(promotion.office(), Role.KAKANIM));
        model.put("number", promotion.number());
        model.put("village", territory.village(promotion.village()).fullName());
        model.put("conferredOn", promotion.conferredOn().orElseThrow());
        model.put("scores", promotion.decidedRating().orElseThrow().scores());
        return model;
    }
}
