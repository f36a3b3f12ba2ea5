package id.pimpasa.document.web;

import id.pimpasa.access.ReadAudit;
import id.pimpasa.document.DocumentAccess;
import id.pimpasa.document.DocumentStanding;
import id.pimpasa.document.SignedOriginals;
import id.pimpasa.document.SignedOriginals.SignedOriginal;
import id.pimpasa.document.application.DraftMark;
import id.pimpasa.document.domain.Document;
import id.pimpasa.document.domain.DocumentRepository;
import id.pimpasa.territory.ReadableOffices;
import id.pimpasa.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Staff download documents of their office; anyone with a document in hand checks its code. */
@Controller
class DocumentController {

    private final DocumentRepository documents;
    private final List<SignedOriginals> signedOriginals;
    private final List<DocumentStanding> standings;
    private final Territory territory;
    private final ReadableOffices readable;
    private final ReadAudit readAudit;
    private final List<DocumentAccess> access;
    private final DraftMark draftMark;

    DocumentController(
            DocumentRepository documents,
            List<SignedOriginals> signedOriginals,
            List<DocumentStanding> standings,
            Territory territory,
            ReadableOffices readable,
            ReadAudit readAudit,
            List<DocumentAccess> access,
            DraftMark draftMark) {
        this.documents = documents;
        this.signedOriginals = signedOriginals;
        this.standings = standings;
        this.territory = territory;
        this.readable = readable;
        this.readAudit = readAudit;
        this.access = access;
        this.draftMark = draftMark;
    }

    /** Tells whether a document is genuine, without saying whom it is about. */
    @GetMapping("/dokumen/{code}")
    String check(@PathVariable String code, Model model) {
        documents.findByCode(code.strip().toUpperCase(Locale.ROOT)).ifPresent(document -> {
            model.addAttribute("document", document);
            model.addAttribute("office", territory.office(document.office()));
            var original = signedOriginals.stream()
                    .flatMap(originals -> originals.of(document.id()).stream())
                    .findFirst();
            original.ifPresent(signed -> model.addAttribute("original", signed));
            original.map(SignedOriginal::number)
                    .or(document::number)
                    .ifPresent(number -> model.addAttribute("number", number));
            standings.stream()
                    .flatMap(module -> module.of(document.id()).stream())
                    .findFirst()
                    .ifPresent(standing -> model.addAttribute("standing", standing));
        });
        return "web/document-check";
    }

    /** What is still to be signed can be read here, but not signed by mistake. */
    @GetMapping("/dokumen/{id}/unduh")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var document = readable(id);
        return pdf(document, document.template().hasPreview() ? draftMark.on(document.content()) : document.content());
    }

    /** The text for the signer, byte for byte the one whose hash the check page names. */
    @GetMapping("/dokumen/{id}/naskah")
    ResponseEntity<byte[]> textToSign(@PathVariable UUID id) {
        var document = readable(id);
        return pdf(document, document.content());
    }

    private Document readable(UUID id) {
        return documents
                .findById(id)
                .filter(this::mayRead)
                .filter(found -> access.stream().noneMatch(module -> module.forbids(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> pdf(Document document, byte[] content) {
        readAudit.record("document", document.id().toString(), "unduh");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.title() + ".pdf")
                                .build()
                                .toString())
                .body(content);
    }

    /** People of the office whose letterhead it bears, and of the Kanwil above it. */
    private boolean mayRead(Document document) {
        return readable.include(document.office());
    }
}
