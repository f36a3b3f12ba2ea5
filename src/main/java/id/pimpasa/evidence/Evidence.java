package id.pimpasa.evidence;

import id.pimpasa.evidence.application.FileExamination;
import id.pimpasa.evidence.domain.EvidenceContent;
import id.pimpasa.evidence.domain.EvidenceContentRepository;
import id.pimpasa.evidence.domain.EvidenceFile;
import id.pimpasa.evidence.domain.EvidenceFileRepository;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facade of this module. A file is uploaded first and belongs to its uploader; when the step that needs it is
 * completed it is attached to what the step is about, once and for all.
 */
@Component
public class Evidence {

    private final FileExamination examination;
    private final EvidenceFileRepository files;
    private final EvidenceContentRepository contents;
    private final Clock clock;

    Evidence(
            FileExamination examination,
            EvidenceFileRepository files,
            EvidenceContentRepository contents,
            Clock clock) {
        this.examination = examination;
        this.files = files;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Examines a file and turns it into the form in which it is kept: photos without any metadata, documents unchanged.
     * Takes time; best done before a transaction begins.
     *
     * @throws InvalidInputException if the file is too large, of another type than it may be, damaged or dangerous
     */
    public ExaminedFile examine(NewFile file) {
        return examination.examine(file);
    }

    /** Keeps a file of a person, attached to nothing yet. Unattached files are removed after some days. */
    @Transactional
    public EvidenceItem keep(ExaminedFile file, UserId uploader) {
        return save(file, EvidenceFile.of(EvidenceId.random(), file, uploader, clock.instant()));
    }

    /** Keeps a file that somebody without an account sent along with the subject. */
    @Transactional
    public EvidenceItem keepFor(String subjectType, String subjectId, OfficeCode office, ExaminedFile file) {
        var now = clock.instant();
        var kept = EvidenceFile.of(EvidenceId.random(), file, null, now);
        kept.attach(subjectType, subjectId, office, now);
        return save(file, kept);
    }

    private EvidenceItem save(ExaminedFile file, EvidenceFile kept) {
        contents.save(new EvidenceContent(kept.id().value(), file.content(), file.thumbnail()));
        return files.save(kept).item();
    }

    /**
     * Attaches uploaded files to the subject, in the caller's transaction.
     *
     * @throws InvalidInputException if a file is not there any more, is somebody else's or is attached already
     */
    @Transactional
    public void attach(
            Collection<EvidenceId> ids, String subjectType, String subjectId, OfficeCode office, UserId uploader) {
        for (var id : new LinkedHashSet<>(ids)) {
            files.findUnattached(id.value(), uploader.value())
                    .orElseThrow(Evidence::notFound)
                    .attach(subjectType, subjectId, office, clock.instant());
        }
    }

    private static InvalidInputException notFound() {
        return new InvalidInputException(
                "Berkas tidak ditemukan atau sudah dipakai. Hapus dari daftar, lalu unggah ulang berkasnya.");
    }

    /** The files of a subject in the order in which they came. Who may open them, {@link EvidenceAccess} says. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(String subjectType, String subjectId) {
        return files.findBySubjectTypeAndSubjectIdOrderByAttachedAtAscUploadedAtAsc(subjectType, subjectId).stream()
                .map(EvidenceFile::item)
                .toList();
    }

    /** @throws InvalidInputException if the file is not there any more */
    @Transactional(readOnly = true)
    public EvidenceItem item(EvidenceId id) {
        return files.findById(id.value()).map(EvidenceFile::item).orElseThrow(Evidence::notFound);
    }

    /**
     * The content of a file, for checks by the module that owns the subject; people open files through their page.
     *
     * @throws InvalidInputException if the file is not there any more
     */
    @Transactional(readOnly = true)
    public byte[] content(EvidenceId id) {
        return contents.findById(id.value()).map(EvidenceContent::content).orElseThrow(Evidence::notFound);
    }
}
