package id.pimpasa.evidence.web;

import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.evidence.application.ReadEvidence;
import id.pimpasa.evidence.application.ReadEvidence.OpenedFile;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows uploaded files to people who may see what they belong to. */
@Controller
class FileController {

    /** What is uploaded never runs, loads or sends anything, whatever a browser takes it for. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
            + "frame-ancestors 'none'; form-action 'none'; sandbox";

    private final ReadEvidence readEvidence;

    FileController(ReadEvidence readEvidence) {
        this.readEvidence = readEvidence;
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var file = open(id);
        return answer(
                file.item().kind().mediaType(),
                disposition(file),
                file.content().content());
    }

    @GetMapping("/berkas/{id}/kecil")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id) {
        var thumbnail = open(id).content().thumbnail().orElseThrow(FileController::notFound);
        return answer(
                EvidenceKind.PHOTO.mediaType(), ContentDisposition.inline().build(), thumbnail);
    }

    private OpenedFile open(UUID id) {
        return readEvidence.open(new EvidenceId(id)).orElseThrow(FileController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A browser shows no document inside a sandbox, so a document is saved. */
    private static ContentDisposition disposition(OpenedFile file) {
        var disposition = file.item().kind() == EvidenceKind.PHOTO
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return disposition.filename(file.item().name(), StandardCharsets.UTF_8).build();
    }

    private static ResponseEntity<byte[]> answer(String mediaType, ContentDisposition disposition, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
