package id.pimpasa.escalation.web;

import java.time.Duration;

/** One address calls more often than people do. */
class TooManyCallsException extends RuntimeException {

    private final Duration retryAfter;

    TooManyCallsException(Duration retryAfter) {
        super("Terlalu banyak permintaan dari jaringan ini. Coba lagi " + (retryAfter.toMinutes() + 1)
                + " menit lagi. Bila mendesak, hubungi Polri 110 atau SAPA 129.");
        this.retryAfter = retryAfter;
    }

    /** Whole seconds for the header of that name; at least one. */
    long retryAfterSeconds() {
        return Math.max(1, retryAfter.toSeconds());
    }
}
