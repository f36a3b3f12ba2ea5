package id.pimpasa.escalation.web;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
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
 * While the database does not answer, a reporter reads what to do on the page they were on, and gets back what they wrote:
 * a browser does not keep it for a page that must not be stored.
 */
@ControllerAdvice(assignableTypes = {ReportPages.class, FollowUpPages.class, FollowUpReplies.class})
@Order(Ordered.LOWEST_PRECEDENCE)
class PublicPageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PublicPageProblems.class);
    private static final String SEARCH_PAGE = "web/report-village";

    @ExceptionHandler({DataAccessException.class, TransactionException.class, PersistenceException.class})
    String interrupted(Exception failure, Model model, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("A public page could not be shown", failure);
        PublicPageHeaders.set(response);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ServiceInterruption.RETRY_AFTER.toSeconds()));
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        model.addAttribute("problem", ServiceInterruption.READ_AGAIN);
        if (request.getRequestURI().startsWith(FollowUpPages.FOLLOW_UP)) {
            model.addAttribute("written", written(request));
            return FollowUpPages.ASK_PAGE;
        }
        return SEARCH_PAGE;
    }

    private static String written(HttpServletRequest request) {
        return Stream.of("keterangan", "perbaikan", "jawaban")
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
