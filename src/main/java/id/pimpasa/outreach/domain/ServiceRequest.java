package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.persistence.Embeddable;

/**
 * A village's request for a passport service (Eazy Passport), which comes before the visit is planned.
 *
 * @param applicants how many people want a passport
 * @param requestLetter number and date of the village's letter
 */
@Embeddable
public record ServiceRequest(Integer applicants, String requestLetter) {

    private static final int MOST = 5000;
    private static final int SHORTEST_LETTER = 3;
    private static final int LONGEST_LETTER = 200;

    /** @throws InvalidInputException if the number or the letter is missing */
    public ServiceRequest {
        require(
                applicants != null && applicants >= 1 && applicants <= MOST,
                "applicants",
                "isi jumlah pemohon paspor, 1 sampai " + MOST + ".");
        requestLetter = requestLetter == null ? "" : requestLetter.strip();
        require(
                requestLetter.length() >= SHORTEST_LETTER && requestLetter.length() <= LONGEST_LETTER,
                "requestLetter",
                "isi nomor dan tanggal surat permohonan dari desa, 3 sampai 200 huruf.");
    }

    /** @return {@code null} for other kinds of activity */
    public static ServiceRequest of(ActivityKind kind, Integer applicants, String requestLetter) {
        return kind == ActivityKind.PASSPORT_SERVICE ? new ServiceRequest(applicants, requestLetter) : null;
    }

    /** As in a list: {@code 32 pemohon, surat 470/12 tanggal 3 Desember 2026}. */
    public String inWords() {
        return applicants + " pemohon, surat " + requestLetter;
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InvalidInputException(field, message);
        }
    }
}
