package id.pimpasa.escalation.web;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
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

/** While the database does not answer, whoever opens the report page reads there what to do. */
@ControllerAdvice(assignableTypes = ReportPages.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class ReportPageInterruptions {

    private static final Logger LOG = LoggerFactory.getLogger(ReportPageInterruptions.class);
    private static final String SEARCH_PAGE = "web/report-village";

    @ExceptionHandler({DataAccessException.class, TransactionException.class, PersistenceException.class})
    String interrupted(Exception failure, Model model, HttpServletResponse response) {
        LOG.error("A public page could not be shown", failure);
        PublicPageHeaders.set(response);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ServiceInterruption.RETRY_AFTER.toSeconds()));
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        model.addAttribute("problem", ServiceInterruption.READ_AGAIN);
        return SEARCH_PAGE;
    }
}
