package id.pimpasa.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two people, or two clicks, changed the same thing at once: the first counts, the second is told so. */
@ControllerAdvice
class ConcurrentChangeAdvice {

    @ExceptionHandler({ConcurrencyFailureException.class, OptimisticLockingException.class})
    void tell(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
