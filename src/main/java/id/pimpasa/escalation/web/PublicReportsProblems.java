package id.pimpasa.escalation.web;

import id.pimpasa.escalation.application.SubmissionConflictException;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what went wrong as problem details (RFC 9457), in Indonesian and without repeating what was sent. */
@RestControllerAdvice(assignableTypes = {PublicReportsApi.class, PublicRepliesApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicReportsProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PublicReportsProblems.class);

    @ExceptionHandler
    ProblemDetail invalid(InvalidInputException refused) {
        var problem = problem(HttpStatus.BAD_REQUEST, "Isian belum benar", refused.getMessage());
        refused.field().ifPresent(field -> problem.setProperty("field", field));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknownReceipt(UnknownReceiptException unknown) {
        return problem(HttpStatus.NOT_FOUND, "Tidak ditemukan", unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(SubmissionConflictException conflict) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Kunci kiriman sudah dipakai", conflict.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyCallsException tooMany) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(HttpStatus.TOO_MANY_REQUESTS, "Terlalu banyak kiriman", tooMany.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> proofNeeded(ProofNeededException needed) {
        var answer = tooMany(needed.tooMany());
        answer.getBody().setProperty("challenge", needed.challenge());
        answer.getBody().setProperty("bits", needed.bits());
        return answer;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(RequestTooLargeException tooLarge) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, "Kiriman terlalu besar", tooLarge.getMessage());
    }

    /** The database does not answer: nothing was taken in, and the caller may send again with the same key. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class, PersistenceException.class})
    ResponseEntity<ProblemDetail> notNow(Exception failure) {
        LOG.error("A public call failed", failure);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(ServiceInterruption.RETRY_AFTER.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "Layanan sedang terganggu", ServiceInterruption.MESSAGE));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = unreadable.contains(RequestTooLargeException.class)
                ? tooLarge(new RequestTooLargeException())
                : problem(
                        HttpStatus.BAD_REQUEST,
                        "Kiriman tidak terbaca",
                        "Kiriman bukan JSON yang sah atau jenis isiannya salah.");
        return handleExceptionInternal(
                unreadable, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException other,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem =
                problem(HttpStatus.METHOD_NOT_ALLOWED, "Cara memanggil keliru", "Panggil alamat ini dengan POST.");
        return handleExceptionInternal(other, problem, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException other, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Kiriman bukan JSON",
                "Kirim JSON dengan Content-Type application/json.");
        return handleExceptionInternal(other, problem, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
