package id.pimpasa.appointment.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What stands on a signed note of a handover, and the file with the signatures. */
public record SignedNote(String number, LocalDate signedOn, UUID file) {

    public SignedNote {
        number = number.strip();
    }
}
