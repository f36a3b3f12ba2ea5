package id.pimpasa.escalation.application;

import id.pimpasa.document.Documents;
import id.pimpasa.document.TextComparison;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.ReferralRepository;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed letters as they come back, each the letter that was drafted and nothing else: it leaves the house. */
@Component
public class LetterFiles implements EvidenceAccess {

    private static final String SUBJECT_TYPE = "report-letter";
    private static final String FIELD = "signedFile";

    private final Evidence evidence;
    private final Documents documents;
    private final ReferralRepository referrals;
    private final CaseReaders readers;

    LetterFiles(Evidence evidence, Documents documents, ReferralRepository referrals, CaseReaders readers) {
        this.evidence = evidence;
        this.documents = documents;
        this.referrals = referrals;
        this.readers = readers;
    }

    /** @throws InvalidInputException if the file is no PDF, is the draft itself, has other words, or is somebody else's */
    EvidenceItem take(EvidenceId file, Referral letter, UserId by) {
        evidence.attach(
                List.of(file),
                SUBJECT_TYPE,
                letter.id().toString(),
                letter.report().office(),
                by);
        var item = evidence.item(file);
        if (item.kind() != EvidenceKind.DOCUMENT) {
            throw new InvalidInputException(FIELD, "Berkas surat harus berupa PDF. Pindai surat menjadi PDF.");
        }
        refuseOther(item, letter);
        return item;
    }

    String path(UUID file) {
        return evidence.item(new EvidenceId(file)).path();
    }

    private void refuseOther(EvidenceItem file, Referral letter) {
        var comparison = documents.compare(letter.documentId(), evidence.content(file.id()));
        if (comparison == TextComparison.PREVIEW || file.sha256().equals(documents.sha256(letter.documentId()))) {
            throw new InvalidInputException(
                    FIELD,
                    "Berkas ini konsep surat yang belum ditandatangani. Unggah surat yang telah ditandatangani, atau "
                            + "kosongkan.");
        }
        if (comparison == TextComparison.DIFFERENT) {
            throw new InvalidInputException(
                    FIELD, "Isi berkas tidak sama dengan konsep surat. Unggah surat ini yang telah ditandatangani.");
        }
    }

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String letterId, OfficeCode office) {
        return referrals
                .findById(Long.parseLong(letterId))
                .filter(letter -> readers.include(letter.report().id()))
                .isPresent();
    }
}
