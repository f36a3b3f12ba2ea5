package id.pimpasa.appointment.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.application.ReadNominationFile;
import id.pimpasa.appointment.application.ReadNominationFile.FileContent;
import id.pimpasa.document.Sheets;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The nomination form gets its template here and has a filled-in one read. */
@RestController
@RequestMapping("/api/appointment/nomination")
class NominationFileApi {

    private final ReadNominationFile readNominationFile;
    private final CurrentUser currentUser;

    NominationFileApi(ReadNominationFile readNominationFile, CurrentUser currentUser) {
        this.readNominationFile = readNominationFile;
        this.currentUser = currentUser;
    }

    @GetMapping("/contoh.xlsx")
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sheets.EXCEL))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("usulan-pimpasa.xlsx")
                                .build()
                                .toString())
                .body(readNominationFile.template(office()));
    }

    /** @param batch the batch that is being corrected; absent for a new one */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileContent read(@RequestParam("file") MultipartFile file, @RequestParam("batch") Optional<UUID> batch)
            throws IOException {
        return readNominationFile.read(office(), batch, file.getBytes());
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidInputException reason) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, reason.getMessage());
    }

    private OfficeCode office() {
        return currentUser.officesAs(Role.INTEL).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
