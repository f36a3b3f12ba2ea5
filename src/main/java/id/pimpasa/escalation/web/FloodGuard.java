package id.pimpasa.escalation.web;

import id.pimpasa.escalation.application.CallCounter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Holds the public entrances to their limits. */
@Component
class FloodGuard {

    private static final String REPORT = "report";
    private static final String WRONG_RECEIPT = "wrong-receipt";

    private final CallCounter calls;
    private final PublicLimits limits;

    FloodGuard(CallCounter calls, PublicLimits limits) {
        this.calls = calls;
        this.limits = limits;
    }

    void countReport(HttpServletRequest request) {
        refuse(calls.count(REPORT, request.getRemoteAddr()) > limits.reportsPerHour());
    }

    /** Looks a receipt up for a caller who has not guessed too often; a miss counts. */
    <T> Optional<T> lookUp(HttpServletRequest request, Supplier<Optional<T>> search) {
        var caller = request.getRemoteAddr();
        refuse(calls.counted(WRONG_RECEIPT, caller) >= limits.wrongReceiptsPerHour());
        var found = search.get();
        if (found.isEmpty()) {
            calls.count(WRONG_RECEIPT, caller);
        }
        return found;
    }

    private void refuse(boolean tooMany) {
        if (tooMany) {
            throw new TooManyCallsException(calls.untilNextWindow());
        }
    }
}
