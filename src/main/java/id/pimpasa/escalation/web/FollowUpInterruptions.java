package id.pimpasa.escalation.web;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The database does not answer: a reporter is told so, and has the typed text back to send it again. A browser does not keep
 * it for a page that must not be stored.
 */
@ControllerAdvice(assignableTypes = {FollowUpPages.class, FollowUpReplies.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class FollowUpInterruptions {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUpInterruptions.class);

    /** What people type, and where it is sent. */
    private static final Map<String, String> TEXTS = Map.of(
            "keterangan", FollowUpPages.ADDITION,
            "jawaban", FollowUpReplies.ANSWER,
            "perbaikan", FollowUpReplies.CORRECTION);

    /**
     * What was typed and could not be kept.
     *
     * @param others what was sent along
     */
    record Unsent(String path, String field, String text, Map<String, String> others) {}

    @ExceptionHandler({DataAccessException.class, TransactionException.class, PersistenceException.class})
    String notNow(Exception failure, HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.error("A call with a receipt failed", failure);
        PublicPageHeaders.set(response);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ServiceInterruption.RETRY_AFTER.toSeconds()));
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        model.addAttribute("problem", ServiceInterruption.READ_AGAIN);
        TEXTS.keySet().stream()
                .filter(field -> request.getParameter(field) != null)
                .findFirst()
                .ifPresent(field -> model.addAttribute("unsent", unsent(field, request)));
        return FollowUpPages.ASK_PAGE;
    }

    private static Unsent unsent(String field, HttpServletRequest request) {
        var others = Stream.of("tanda", "pertanyaan", "berangkat")
                .filter(other -> request.getParameter(other) != null)
                .collect(Collectors.toMap(other -> other, request::getParameter));
        return new Unsent(TEXTS.get(field), field, request.getParameter(field), others);
    }
}
