package id.pimpasa.escalation.web;

import id.pimpasa.escalation.application.SubmissionConflictException;
import id.pimpasa.platform.error.InvalidInputException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what went wrong as problem details (RFC 9457), in Indonesian and without repeating what was sent. */
@RestControllerAdvice(assignableTypes = PublicReportsApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicReportsProblems extends ResponseEntityExceptionHandler {

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
    ProblemDetail tooLarge(RequestTooLargeException tooLarge) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, "Kiriman terlalu besar", tooLarge.getMessage());
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

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
