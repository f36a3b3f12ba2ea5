package id.pimpasa.evidence.application;

import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.evidence.ExaminedFile;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.evidence.domain.Sha256;
import id.pimpasa.platform.error.InvalidInputException;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Everything that a file goes through before it is kept: size, true type, virus scan, and the check of its kind. */
@Component
public class FileExamination {

    private static final Logger LOG = LoggerFactory.getLogger(FileExamination.class);

    private final EvidenceLimits limits;
    private final FileScanner scanner;
    private final PhotoCleaner photos;
    private final PdfCheck documents;

    FileExamination(EvidenceLimits limits, FileScanner scanner, PhotoCleaner photos, PdfCheck documents) {
        this.limits = limits;
        this.scanner = scanner;
        this.photos = photos;
        this.documents = documents;
    }

    /** @throws InvalidInputException if the file breaks a rule; the message says which, and what to do */
    public ExaminedFile examine(NewFile file) {
        refuseWrongSize(file.content());
        var type = FileType.of(file.content());
        refuseInfected(file.content());
        return type == FileType.PDF ? document(file) : photo(file, type);
    }

    private ExaminedFile photo(NewFile file, FileType type) {
        var photo = photos.clean(file.content(), type);
        return new ExaminedFile(
                FileName.of(file.name(), EvidenceKind.PHOTO),
                EvidenceKind.PHOTO,
                photo.picture(),
                photo.thumbnail(),
                Sha256.of(file.content()),
                List.of());
    }

    private ExaminedFile document(NewFile file) {
        var signatures = documents.check(file.content());
        return new ExaminedFile(
                FileName.of(file.name(), EvidenceKind.DOCUMENT),
                EvidenceKind.DOCUMENT,
                file.content(),
                null,
                Sha256.of(file.content()),
                signatures);
    }

    private void refuseWrongSize(byte[] content) {
        if (content.length == 0) {
            throw new InvalidInputException("Berkas kosong. Pilih berkas lain, lalu unggah ulang.");
        }
        if (content.length > limits.largestFile().toBytes()) {
            throw new InvalidInputException("Ukuran berkas melebihi "
                    + limits.largestFile().toMegabytes() + " MB. Perkecil foto atau dokumen, lalu unggah ulang.");
        }
    }

    private void refuseInfected(byte[] content) {
        try {
            if (scanner.scan(content) == FileScanner.Verdict.INFECTED) {
                LOG.warn("An uploaded file of {} bytes is infected and was refused", content.length);
                throw new InvalidInputException(
                        "Berkas mengandung virus dan tidak disimpan. Pindai perangkat Anda, lalu unggah berkas lain.");
            }
        } catch (IOException unreachable) {
            LOG.error("The virus scanner gives no answer; uploads are refused until it does", unreachable);
            throw new InvalidInputException("Pemeriksa virus sedang tidak dapat dihubungi, sehingga berkas belum dapat "
                    + "diterima. Coba lagi beberapa menit lagi.");
        }
    }
}
