package id.pimpasa.platform.security;

import id.pimpasa.platform.web.CallCounter;
import id.pimpasa.platform.web.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Holds guesses of passwords to a limit for each caller. The account itself is never locked: its name is easily guessed,
 * and whoever could lock it would silence a rung of every case.
 */
@Component
class FailedSignIns {

    private static final String KIND = "failed-sign-in";

    private final CallCounter calls;
    private final int mostPerHour;

    FailedSignIns(CallCounter calls, @Value("${pimpasa.sign-in.failures-per-hour}") int mostPerHour) {
        this.calls = calls;
        this.mostPerHour = mostPerHour;
    }

    boolean areTooMany(String address) {
        return calls.counted(KIND, Caller.of(address)) >= mostPerHour;
    }

    void count(String address) {
        calls.count(KIND, Caller.of(address));
    }
}
