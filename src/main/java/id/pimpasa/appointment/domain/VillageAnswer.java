package id.pimpasa.appointment.domain;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a village answered when it was asked to become a desa binaan.
 *
 * @param signatory position of the village official who answered
 * @param reference number of the village's letter, or {@code null}
 * @param letter the uploaded letter with the signature; needed when the village agreed
 * @param reason why not; needed when the village refused
 * @param criteria what speaks for the village
 */
public record VillageAnswer(
        VillageCode village,
        boolean agreed,
        LocalDate givenOn,
        String signatory,
        String reference,
        UUID letter,
        String reason,
        Set<VillageCriterion> criteria) {

    /** @throws InvalidInputException when the letter or the reason is missing */
    public VillageAnswer {
        if (agreed && letter == null) {
            throw new InvalidInputException("letter", "Unggah surat kesediaan yang ditandatangani desa/kelurahan.");
        }
        if (!agreed && (reason == null || reason.isBlank())) {
            throw new InvalidInputException("reason", "Isi alasan desa/kelurahan tidak bersedia.");
        }
        criteria = Set.copyOf(criteria);
    }
}
