package id.pimpasa.escalation.web;

import id.pimpasa.escalation.domain.Receipt;
import id.pimpasa.platform.web.CallCounter;
import id.pimpasa.platform.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Holds the public entrances to their limits. A village is never shut: whoever floods it must not be able to silence it.
 */
@Component
class FloodGuard {

    private static final String REPORT = "report";
    private static final String ADDITION = "addition";
    private static final String VILLAGE = "village";
    private static final Pattern VILLAGE_CODE = Pattern.compile("[\\d.]{13}");
    private static final String SEARCH = "search";
    private static final String WRONG_RECEIPT = "wrong-receipt";
    private static final String GUESS = "guess";
    private static final String EVERYBODY = "everybody";

    private final CallCounter calls;
    private final PublicLimits limits;
    private final ProofOfWork proofOfWork;

    FloodGuard(CallCounter calls, PublicLimits limits, ProofOfWork proofOfWork) {
        this.calls = calls;
        this.limits = limits;
        this.proofOfWork = proofOfWork;
    }

    /**
     * Counts a report.
     *
     * @param village code as it was sent
     * @return whether so many come in that the sender has to take pains
     * @throws TooManyCallsException if the address has sent more than any network does
     */
    boolean countReport(HttpServletRequest request, String village) {
        var fromAddress = calls.count(REPORT, Caller.of(request));
        refuse(fromAddress > limits.mostReportsPerHour());
        return fromAddress > limits.reportsPerHour() || isFlooded(village);
    }

    private boolean isFlooded(String village) {
        return village != null
                && VILLAGE_CODE.matcher(village).matches()
                && calls.count(VILLAGE, village) > limits.villagePerHour();
    }

    /** @throws ProofNeededException if a program has to prove some work first */
    void countReportOfProgram(HttpServletRequest request, String village) {
        if (countReport(request, village) && !proofOfWork.isProven(request.getHeader(ProofOfWork.HEADER))) {
            throw new ProofNeededException(
                    new TooManyCallsException(calls.untilNextWindow()), proofOfWork.challenge(), proofOfWork.bits());
        }
    }

    /** Counts a search for a village, which costs the database more than any other page. */
    void countSearch(HttpServletRequest request) {
        refuse(calls.count(SEARCH, Caller.of(request)) > limits.searchesPerHour());
    }

    /** Counts what a reporter adds to a report. */
    void countAddition(HttpServletRequest request) {
        refuse(calls.count(ADDITION, Caller.of(request)) > limits.mostReportsPerHour());
    }

    /** Looks a receipt up for a caller who has not guessed too often; a miss counts. */
    <T> Optional<T> lookUp(HttpServletRequest request, String receipt, Supplier<Optional<T>> search) {
        var caller = Caller.of(request);
        refuse(calls.counted(WRONG_RECEIPT, caller) >= limits.wrongReceiptsPerHour());
        refuse(calls.counted(GUESS, caller) > 0 && calls.counted(GUESS, EVERYBODY) >= limits.guessesPerHour());
        var found = search.get();
        if (found.isEmpty()) {
            countMiss(caller, receipt);
        }
        return found;
    }

    /** A slip of the pen fails its check digit; what passes it and is unknown was made up. */
    private void countMiss(String caller, String receipt) {
        calls.count(WRONG_RECEIPT, caller);
        if (Receipt.parse(receipt).isPresent()) {
            calls.count(GUESS, caller);
            calls.count(GUESS, EVERYBODY);
        }
    }

    private void refuse(boolean tooMany) {
        if (tooMany) {
            throw new TooManyCallsException(calls.untilNextWindow());
        }
    }
}
