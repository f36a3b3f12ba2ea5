package id.pimpasa.escalation.web;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The database does not answer: a reporter is told so, and has the typed text back to send it again. */
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
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String notNow(Exception failure, HttpServletRequest request, Model model) {
        LOG.error("A call with a receipt failed", failure);
        model.addAttribute("problem", ServiceInterruption.MESSAGE);
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
