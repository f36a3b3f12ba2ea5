package id.pimpasa.outreach.application;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.outreach.domain.PromotionEntry;
import id.pimpasa.outreach.domain.VillageIndex;
import id.pimpasa.outreach.domain.VillageIndexRepository;
import id.pimpasa.outreach.domain.VillagePromotion;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A promotion as staff read it. Every reading is recorded. */
@Component
@Transactional(readOnly = true)
public class PromotionFile {

    private final PromoteVillage promoteVillage;
    private final PromotionEvidence evidence;
    private final VillageIndexRepository indices;
    private final Territory territory;
    private final Accounts accounts;
    private final ReadAudit audit;

    PromotionFile(
            PromoteVillage promoteVillage,
            PromotionEvidence evidence,
            VillageIndexRepository indices,
            Territory territory,
            Accounts accounts,
            ReadAudit audit) {
        this.promoteVillage = promoteVillage;
        this.evidence = evidence;
        this.indices = indices;
        this.territory = territory;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * @param reasons empty before the first proposal
     * @param files where the proofs are opened
     * @param history one line for each act
     */
    public record Record(
            String number,
            String village,
            String step,
            VillageIndex index,
            String reasons,
            List<String> files,
            String history) {}

    public Record read(String id) {
        var promotion = promoteVillage.get(id);
        audit.record("promotion", id, "file");
        return new Record(
                promotion.number(),
                territory.village(promotion.village()).fullName(),
                promotion.step().label(),
                indices.findFirstByVillageCodeOrderByIdDesc(promotion.village().value())
                        .orElseThrow(),
                promotion.reasons().orElse(""),
                evidence.of(promotion).stream().map(EvidenceItem::path).toList(),
                history(promotion));
    }

    private String history(VillagePromotion promotion) {
        return promotion.entries().isEmpty()
                ? "Belum ada."
                : promotion.entries().stream()
                        .map(entry -> line(promotion, entry))
                        .collect(Collectors.joining("\n"));
    }

    private String line(VillagePromotion promotion, PromotionEntry entry) {
        var zone = territory.office(promotion.office()).zone();
        return "%s: %s%s%s"
                .formatted(
                        DAY.format(entry.recordedAt().atZone(zone)),
                        entry.act().label(),
                        entry.recordedBy().map(by -> " oleh " + nameOf(by)).orElse(""),
                        entry.note().map(note -> ". " + note).orElse(""));
    }

    private String nameOf(UserId user) {
        return accounts.find(user).map(Account::displayName).orElse(user.value());
    }
}
