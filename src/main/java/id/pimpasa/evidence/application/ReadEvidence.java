package id.pimpasa.evidence.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.domain.EvidenceContent;
import id.pimpasa.evidence.domain.EvidenceContentRepository;
import id.pimpasa.evidence.domain.EvidenceFile;
import id.pimpasa.evidence.domain.EvidenceFileRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a file for a person who may see it, and records that it was opened. */
@Component
public class ReadEvidence {

    private static final String UNATTACHED = "evidence";

    private final EvidenceFileRepository files;
    private final EvidenceContentRepository contents;
    private final List<EvidenceAccess> accesses;
    private final CurrentUser currentUser;
    private final ReadAudit audit;

    ReadEvidence(
            EvidenceFileRepository files,
            EvidenceContentRepository contents,
            List<EvidenceAccess> accesses,
            CurrentUser currentUser,
            ReadAudit audit) {
        this.files = files;
        this.contents = contents;
        this.accesses = accesses;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** A file with its content. */
    public record OpenedFile(EvidenceItem item, EvidenceContent content) {}

    /** @return empty if there is no such file or the person may not see it: nobody learns which */
    public Optional<OpenedFile> open(EvidenceId id) {
        return files.findById(id.value()).filter(this::mayRead).map(this::open);
    }

    private OpenedFile open(EvidenceFile file) {
        if (file.isAttached()) {
            audit.record(file.subjectType(), file.subjectId(), "berkas " + file.id());
        } else {
            audit.record(UNATTACHED, file.id().toString(), "berkas");
        }
        return new OpenedFile(file.item(), contents.findById(file.id().value()).orElseThrow());
    }

    private boolean mayRead(EvidenceFile file) {
        return file.isAttached()
                ? accesses.stream()
                        .filter(access -> access.subjectType().equals(file.subjectType()))
                        .anyMatch(access -> access.mayRead(file.id(), file.subjectId(), file.office()))
                : file.uploader().equals(currentUser.find());
    }
}
