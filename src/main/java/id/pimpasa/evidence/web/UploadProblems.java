package id.pimpasa.evidence.web;

import id.pimpasa.platform.error.InvalidInputException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says as problem details (RFC 9457) why a file was not taken; the form shows the sentence beside the file. */
@RestControllerAdvice(assignableTypes = UploadApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadProblems extends ResponseEntityExceptionHandler {

    private static final String REFUSED = "Berkas tidak diterima";

    private final DataSize largestFile;

    UploadProblems(@Value("${pimpasa.evidence.largest-file}") DataSize largestFile) {
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidInputException refused) {
        return problem(HttpStatus.BAD_REQUEST, refused.getMessage());
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problem(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "Ukuran berkas melebihi " + largestFile.toMegabytes()
                        + " MB. Perkecil foto atau dokumen, lalu unggah ulang.");
        return handleExceptionInternal(tooLarge, problem, headers, HttpStatus.PAYLOAD_TOO_LARGE, request);
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(REFUSED);
        return problem;
    }
}
