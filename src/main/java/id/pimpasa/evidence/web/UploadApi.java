package id.pimpasa.evidence.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.evidence.NewFile;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Forms of the task list upload files here at once; completing the step then names them by id. */
@RestController
class UploadApi {

    private final Evidence evidence;
    private final CurrentUser currentUser;

    UploadApi(Evidence evidence, CurrentUser currentUser) {
        this.evidence = evidence;
        this.currentUser = currentUser;
    }

    record Uploaded(String id, String name, EvidenceKind kind, int size) {

        static Uploaded of(EvidenceItem item) {
            return new Uploaded(item.id().toString(), item.name(), item.kind(), item.size());
        }
    }

    @PostMapping(path = "/api/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(@RequestParam("file") MultipartFile file) throws IOException {
        if (currentUser.office().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var examined = evidence.examine(new NewFile(file.getOriginalFilename(), file.getBytes()));
        return Uploaded.of(evidence.keep(examined, currentUser.require()));
    }
}
