package id.pimpasa.evidence;

import id.pimpasa.platform.error.InvalidInputException;
import java.util.UUID;

/** Identifies an uploaded file. */
public record EvidenceId(UUID value) {

    public EvidenceId {
        if (value == null) {
            throw new IllegalArgumentException("An evidence id needs a value");
        }
    }

    /** @throws InvalidInputException if the text, which a browser sent, is no id */
    public static EvidenceId of(String value) {
        try {
            return new EvidenceId(UUID.fromString(value));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidInputException("Berkas tidak ditemukan. Unggah ulang berkasnya.");
        }
    }

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
