package id.pimpasa.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Knows whether what a document says still holds. The module that had it drafted implements it. */
@FunctionalInterface
public interface DocumentStanding {

    /** @param since day on which the document became valid, or on which it ceased to be */
    record Standing(boolean isValid, LocalDate since) {

        public static Standing valid(LocalDate since) {
            return new Standing(true, since);
        }

        public static Standing withdrawn(LocalDate since) {
            return new Standing(false, since);
        }
    }

    /** @return empty when this module did not have the document drafted, or it needs a signature to be valid */
    Optional<Standing> of(UUID document);
}
