package id.pimpasa.outreach.application;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.document.Documents;
import id.pimpasa.outreach.domain.PromotionStep;
import id.pimpasa.outreach.domain.VillagePromotion;
import id.pimpasa.outreach.domain.VillagePromotionRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The status Mandiri (keimigrasian) of villages, with what has become of it over time. */
@Component
@Transactional(readOnly = true)
public class VillageStatuses {

    private final VillagePromotionRepository promotions;
    private final Documents documents;

    VillageStatuses(VillagePromotionRepository promotions, Documents documents) {
        this.promotions = promotions;
        this.documents = documents;
    }

    /**
     * One status of a village.
     *
     * @param certificate where its certificate is downloaded
     */
    public record Status(String number, String text, Optional<String> certificate) {}

    /** @return the statuses of each village of the office that ever had or waits for one, the oldest first */
    public Map<VillageCode, List<Status>> of(OfficeCode office) {
        return promotions.findByOfficeOrderByReachedOnAscNumberAsc(office.value()).stream()
                .collect(Collectors.groupingBy(
                        VillagePromotion::village, Collectors.mapping(this::status, Collectors.toList())));
    }

    private Status status(VillagePromotion promotion) {
        return new Status(
                promotion.number(), text(promotion), promotion.certificate().map(documents::downloadPath));
    }

    private static String text(VillagePromotion promotion) {
        var step = promotion.step();
        var conferred = promotion.conferredOn().map(day -> "Ditetapkan sejak " + day(day));
        if (step.isConferred()) {
            return conferred.orElseThrow() + lookedAt(promotion);
        }
        return promotion
                .endedOn()
                .map(day -> conferred.map(text -> text + ". ").orElse("") + step.label() + " " + day(day))
                .orElse(step.label());
    }

    private static String lookedAt(VillagePromotion promotion) {
        if (promotion.step() == PromotionStep.REVIEW) {
            return ", sedang ditinjau";
        }
        return promotion.reviewOn().map(day -> ", ditinjau lagi " + day(day)).orElse("");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
