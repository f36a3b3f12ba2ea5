package id.pimpasa.outreach.process;

import static id.pimpasa.platform.time.IndonesianDates.INDONESIAN;

import id.pimpasa.platform.error.InvalidInputException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The nearest date as a form proposes it, to be accepted with one tap. */
final class NearestDates {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, 'pukul' HH.mm", INDONESIAN);

    private NearestDates() {}

    static String shown(Optional<LocalDateTime> nearest) {
        return nearest.map(MOMENT::format).orElse("Tidak ada hari kerja yang luang dalam 60 hari");
    }

    /** @throws InvalidInputException if the officer has no time soon */
    static LocalDateTime accepted(Optional<LocalDateTime> nearest) {
        return nearest.orElseThrow(() -> new InvalidInputException(
                "measure", "Petugas tidak mempunyai hari luang dalam 60 hari. Pilih tanggal lain."));
    }
}
