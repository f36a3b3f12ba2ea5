package id.pimpasa.outreach.application;

import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.outreach.domain.VillagePromotion;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.ReadableOffices;
import java.util.List;
import org.springframework.stereotype.Component;

/** What proves a proposal, open to the people of the village's office and of the Kanwil above it. */
@Component
class PromotionEvidence implements EvidenceAccess {

    private static final String SUBJECT_TYPE = "promotion";

    private final Evidence evidence;
    private final ReadableOffices readable;

    PromotionEvidence(Evidence evidence, ReadableOffices readable) {
        this.evidence = evidence;
        this.readable = readable;
    }

    /** @throws InvalidInputException if the proposal has no proof yet and none comes, or a file is not this person's */
    void attach(VillagePromotion promotion, List<EvidenceId> files, UserId by) {
        if (files.isEmpty() && of(promotion).isEmpty()) {
            throw new InvalidInputException("files", "Unggah paling sedikit satu bukti, misalnya surat kepala desa.");
        }
        evidence.attach(files, SUBJECT_TYPE, promotion.id().toString(), promotion.office(), by);
    }

    List<EvidenceItem> of(VillagePromotion promotion) {
        return evidence.of(SUBJECT_TYPE, promotion.id().toString());
    }

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    public boolean mayRead(String promotion, OfficeCode office) {
        return readable.include(office);
    }
}
