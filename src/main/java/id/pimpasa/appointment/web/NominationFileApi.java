package id.pimpasa.appointment.web;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.NominatingOffice;
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
    private final NominatingOffice nominatingOffice;
    private final Batches batches;

    NominationFileApi(ReadNominationFile readNominationFile, NominatingOffice nominatingOffice, Batches batches) {
        this.readNominationFile = readNominationFile;
        this.nominatingOffice = nominatingOffice;
        this.batches = batches;
    }

    /** @param office the Kanim that nominates; absent where the person heads one only */
    @GetMapping("/contoh.xlsx")
    ResponseEntity<byte[]> template(@RequestParam("office") Optional<String> office) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sheets.EXCEL))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("usulan-pimpasa.xlsx")
                                .build()
                                .toString())
                .body(readNominationFile.template(chosen(office)));
    }

    /**
     * @param batch the batch that is being corrected, whose Kanim it then is; absent for a new one
     * @param office as for the template
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileContent read(
            @RequestParam("file") MultipartFile file,
            @RequestParam("batch") Optional<UUID> batch,
            @RequestParam("office") Optional<String> office)
            throws IOException {
        var nominating = batch.isPresent() ? officeOf(batch.get()) : chosen(office);
        return readNominationFile.read(nominating, batch, file.getBytes());
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidInputException reason) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, reason.getMessage());
    }

    private OfficeCode officeOf(UUID batch) {
        return batches.officeOf(batch)
                .filter(nominatingOffice.choices()::contains)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private OfficeCode chosen(Optional<String> office) {
        if (nominatingOffice.choices().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return nominatingOffice.of(office);
    }
}
