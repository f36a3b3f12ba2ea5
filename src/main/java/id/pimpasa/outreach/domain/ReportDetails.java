package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a report says beyond what every visit has in common: the test's five questions, what belongs to one kind of activity,
 * and where the officer was.
 *
 * @param testTakers people who took the test, or {@code null} without one
 * @param correctBefore right answers to each question before, likewise {@code correctAfter} afterwards
 * @param speaker office and position of whoever spoke, or {@code null}
 * @param material what was handed out or shown, or {@code null}
 * @param applicants for a passport at a passport service, otherwise {@code null}
 * @param requestLetter file with the village's request for a passport service, or {@code null}
 * @param foreigners met at a monitoring of foreigners, otherwise {@code null}; {@code foreignersInApoa} of them are
 *     reported by their host in APOA
 * @param conclusion what the officer concludes and suggests, or {@code null}
 * @param latitude where the report was written, if the officer allows it, otherwise {@code null}, as {@code longitude}
 */
@Embeddable
public record ReportDetails(
        Integer testTakers,
        List<Integer> correctBefore,
        List<Integer> correctAfter,
        String speaker,
        String material,
        Integer applicants,
        UUID requestLetter,
        Integer foreigners,
        Integer foreignersInApoa,
        Double latitude,
        Double longitude,
        String conclusion) {

    public static final ReportDetails NONE =
            new ReportDetails(null, List.of(), List.of(), null, null, null, null, null, null, null, null, null);

    public static final int TEST_QUESTIONS = 5;

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_CONCLUSION = 2000;
    private static final int MOST_PEOPLE = 5000;
    private static final int FULL_SCORE = 100;

    public ReportDetails {
        correctBefore = correctBefore == null ? List.of() : List.copyOf(correctBefore);
        correctAfter = correctAfter == null ? List.of() : List.copyOf(correctAfter);
        requireCount(testTakers, "testTakers", "Jumlah peserta tes");
        requireAnswers(correctBefore, testTakers, "correctBefore");
        requireAnswers(correctAfter, testTakers, "correctAfter");
        speaker = Texts.optional(speaker, LONGEST_TEXT, "speaker", "Narasumber");
        material = Texts.optional(material, LONGEST_TEXT, "material", "Materi");
        requireCount(applicants, "applicants", "Jumlah pemohon paspor");
        requireCount(foreigners, "foreigners", "Jumlah orang asing");
        requireCount(foreignersInApoa, "foreignersInApoa", "Jumlah yang dilaporkan di APOA");
        require(
                foreignersInApoa == null || foreigners != null && foreignersInApoa <= foreigners,
                "foreignersInApoa",
                "Jumlah yang dilaporkan di APOA tidak boleh melebihi jumlah orang asing yang ditemui.");
        requirePlace(latitude, longitude);
        conclusion = Texts.optional(conclusion, LONGEST_CONCLUSION, "conclusion", "Kesimpulan dan saran");
    }

    /** @return average of the test before in points of 100, the first of both; none without a test */
    Optional<Integer> averageBefore() {
        return average(correctBefore);
    }

    Optional<Integer> averageAfter() {
        return average(correctAfter);
    }

    private Optional<Integer> average(List<Integer> correct) {
        return correct.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.round((float) FULL_SCORE
                        * correct.stream().mapToInt(Integer::intValue).sum()
                        / (testTakers * TEST_QUESTIONS)));
    }

    /** @throws InvalidInputException if the kind of activity needs something that is missing */
    void requireFor(ActivityKind kind) {
        if (kind == ActivityKind.PASSPORT_SERVICE) {
            require(applicants != null, "applicants", "Isi jumlah pemohon paspor.");
        }
        if (kind == ActivityKind.FOREIGNER_MONITORING) {
            require(foreigners != null, "foreigners", "Isi jumlah orang asing yang ditemui; isi 0 bila tidak ada.");
        }
    }

    /**
     * What a plan would have asked for before the way was made (ADR 31).
     *
     * @throws InvalidInputException if fewer applied than are worth the way, or the village's letter is missing
     */
    public void requireRequest(int passportMinimum) {
        requireFor(ActivityKind.PASSPORT_SERVICE);
        require(
                applicants >= passportMinimum,
                "applicants",
                "Layanan paspor yang tidak direncanakan memerlukan paling sedikit %d pemohon; laporan ini menyebut %d. Pilih jenis kegiatan lain, misalnya meja informasi."
                        .formatted(passportMinimum, applicants));
        require(
                requestLetter != null,
                "requestLetter",
                "Layanan paspor yang tidak direncanakan memerlukan surat permohonan dari desa. Unggah suratnya, atau pilih jenis kegiatan lain.");
    }

    private static void requireAnswers(List<Integer> correct, Integer takers, String field) {
        require(
                correct.isEmpty() == (takers == null || takers == 0),
                "testTakers",
                "Isi jumlah peserta tes dan jawaban benar kelima pertanyaan, atau kosongkan semuanya.");
        require(
                correct.isEmpty() || correct.size() == TEST_QUESTIONS,
                field,
                "Isi jawaban benar untuk kelima pertanyaan tes.");
        require(
                correct.stream().allMatch(count -> count >= 0 && count <= takers),
                field,
                "Jawaban benar tiap pertanyaan harus antara 0 dan jumlah peserta tes (%s).".formatted(takers));
    }

    private static void requireCount(Integer count, String field, String label) {
        require(
                count == null || count >= 0 && count <= MOST_PEOPLE,
                field,
                label + " harus antara 0 dan " + MOST_PEOPLE + ".");
    }

    private static void requirePlace(Double latitude, Double longitude) {
        require(
                (latitude == null) == (longitude == null)
                        && (latitude == null || Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180),
                "latitude",
                "Posisi tidak dikenal. Hapus posisi, lalu catat lagi.");
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InvalidInputException(field, message);
        }
    }

    /** Leaves out every word and place, so that a log line cannot hold one. */
    @Override
    public String toString() {
        return "ReportDetails[]";
    }
}
