package id.pimpasa.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Knows what became of a draft. The module that has it signed implements it. */
@FunctionalInterface
public interface SignedOriginals {

    /** A signed document. @param sha256 hash of its file, in lower-case hexadecimal */
    record SignedOriginal(String number, LocalDate signedOn, String sha256) {}

    /** @return empty when this module knows no signed document made of the draft */
    Optional<SignedOriginal> of(UUID draft);
}
