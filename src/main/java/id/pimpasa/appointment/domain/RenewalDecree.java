package id.pimpasa.appointment.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A signed decree that prolongs a term.
 *
 * @param until its last day
 */
public record RenewalDecree(String number, LocalDate until, UUID file) {

    public RenewalDecree {
        number = number.strip();
    }
}
