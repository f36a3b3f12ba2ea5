package id.pimpasa.escalation.web;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.secret.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Signs a page of the report form with the moment at which it was read. A program that sends forms has to read a page for
 * each and to wait as a person would; a person without scripts notices nothing.
 */
@Component
class FormStamp {

    private static final String PURPOSE = "report.form-stamp";
    private static final String TOO_FAST =
            "Formulir terkirim terlalu cepat. Tulisan Anda masih ada; kirim sekali lagi.";
    private static final String TOO_FAST_IN_FLOOD = "Sedang banyak laporan yang masuk. Tulisan Anda masih ada; tunggu "
            + "setengah menit, lalu kirim sekali lagi.";

    private final MasterKey masterKey;
    private final PublicLimits limits;
    private final Clock clock;

    FormStamp(MasterKey masterKey, PublicLimits limits, Clock clock) {
        this.masterKey = masterKey;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param key of the page's form, good for one report */
    String issue(String key) {
        var moment = Long.toString(clock.millis());
        return moment + "." + signature(key, moment);
    }

    /**
     * @param inFlood whether so many reports come in that the page has to be read for longer
     * @throws InvalidInputException saying what to do, if the stamp is not ours, too young or too old
     */
    void check(String key, String stamp, boolean inFlood) {
        var age = age(key, stamp);
        if (age.compareTo(limits.oldestForm()) > 0) {
            throw new InvalidInputException(
                    "Halaman ini sudah terlalu lama terbuka. Tulisan Anda masih ada; kirim sekali lagi.");
        }
        if (age.compareTo(inFlood ? limits.youngestFormInFlood() : limits.youngestForm()) < 0) {
            throw new InvalidInputException(inFlood ? TOO_FAST_IN_FLOOD : TOO_FAST);
        }
    }

    /** Whether the stamp is ours and not too old. */
    boolean isGood(String key, String stamp) {
        try {
            return age(key, stamp).compareTo(limits.oldestForm()) <= 0;
        } catch (InvalidInputException notOurs) {
            return false;
        }
    }

    private Duration age(String key, String stamp) {
        var dot = stamp == null ? -1 : stamp.indexOf('.');
        if (dot < 1 || !isOurs(key, stamp.substring(0, dot), stamp.substring(dot + 1))) {
            throw new InvalidInputException("Halaman ini tidak dikenali. Tulisan Anda masih ada; kirim sekali lagi.");
        }
        return Duration.between(Instant.ofEpochMilli(Long.parseLong(stamp.substring(0, dot))), clock.instant());
    }

    private boolean isOurs(String key, String moment, String signature) {
        return MessageDigest.isEqual(
                signature(key, moment).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String key, String moment) {
        return masterKey.hash(PURPOSE, key + "|" + moment);
    }
}
