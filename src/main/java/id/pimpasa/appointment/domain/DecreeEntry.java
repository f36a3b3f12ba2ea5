package id.pimpasa.appointment.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands on a signed decree.
 *
 * @param file the uploaded decree with the signature
 */
public record DecreeEntry(String number, LocalDate signedOn, LocalDate validFrom, LocalDate validUntil, UUID file) {

    public DecreeEntry {
        number = number.strip();
    }

    /** Whoever is inducted acts from that day on, which only a decree in force allows. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
