package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.error.InvalidInputException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an officer reports of a visit that was held.
 *
 * @param beganAt in the office's zone, as {@code endedAt}
 * @param preAverage average of the test before, 0 to 100, or {@code null}; only together with {@code postAverage}. Follows
 *     from the answers in the details; only older reports have it without them
 * @param findings what the officer saw, or {@code null}
 * @param nilReport that there was nothing to be seen, which is not the same as saying nothing
 */
public record ReportContent(
        LocalDate heldOn,
        LocalTime beganAt,
        LocalTime endedAt,
        ActivityKind kind,
        String theme,
        List<Participants> participants,
        Integer preAverage,
        Integer postAverage,
        List<ServiceGiven> services,
        List<Question> questions,
        List<Promise> commitments,
        String findings,
        boolean nilReport,
        ReportFiles files,
        ReportDetails details) {

    private static final int LONGEST_FINDINGS = 4000;
    private static final int MOST_ROWS = 50;

    /** What somebody in the village promised, and until when; {@code dueOn} may be {@code null}. */
    public record Promise(String promise, LocalDate dueOn) {

        private static final int LONGEST = 1000;

        public Promise {
            promise = Texts.required(promise, LONGEST, "commitments", "Komitmen");
        }
    }

    public ReportContent {
        require(heldOn != null, "heldOn", "Tanggal kunjungan wajib diisi.");
        require(beganAt != null && endedAt != null, "beganAt", "Jam mulai dan selesai wajib diisi.");
        require(endedAt.isAfter(beganAt), "endedAt", "Jam selesai harus sesudah jam mulai.");
        require(kind != null, "kind", "Jenis kegiatan wajib dipilih.");
        theme = Texts.required(theme, PlannedVisit.LONGEST_THEME, "theme", "Tema");
        participants = rows(participants, Participants::people, "participants", "Kelompok peserta");
        services = rows(services, ServiceGiven::service, "services", "Layanan");
        questions = rows(questions, row -> row, "questions", "Pertanyaan");
        commitments = rows(commitments, row -> row, "commitments", "Komitmen");
        details = details == null ? ReportDetails.NONE : details;
        preAverage = details.averageBefore().orElse(preAverage);
        postAverage = details.averageAfter().orElse(postAverage);
        requireScore(preAverage, "preAverage");
        requireScore(postAverage, "postAverage");
        require(
                (preAverage == null) == (postAverage == null),
                "postAverage",
                "Isi nilai rata-rata sebelum dan sesudah, atau kosongkan keduanya.");
        findings = Texts.optional(findings, LONGEST_FINDINGS, "findings", "Temuan");
        require(
                !nilReport || findings == null,
                "findings",
                "Temuan terisi, tetapi \"tidak ada temuan\" dicentang. Kosongkan salah satunya.");
    }

    public int women() {
        return participants.stream().mapToInt(Participants::women).sum();
    }

    public int men() {
        return participants.stream().mapToInt(Participants::men).sum();
    }

    public int peopleServed() {
        return services.stream().mapToInt(ServiceGiven::people).sum();
    }

    /** @return by how many points the test average rose; negative if it fell */
    public Optional<Integer> gain() {
        return preAverage == null ? Optional.empty() : Optional.of(postAverage - preAverage);
    }

    private static void requireScore(Integer score, String field) {
        require(score == null || score >= 0 && score <= 100, field, "Nilai rata-rata harus antara 0 dan 100.");
    }

    private static <T> List<T> rows(List<T> rows, Function<T, Object> key, String field, String label) {
        var list = rows == null ? List.<T>of() : List.copyOf(rows);
        require(list.size() <= MOST_ROWS, field, label + " paling banyak " + MOST_ROWS + " baris.");
        require(
                list.stream().map(key).distinct().count() == list.size(),
                field,
                label + " yang sama tertulis dua kali. Gabungkan barisnya.");
        return list;
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InvalidInputException(field, message);
        }
    }

    /** Leaves out every word of the report, so that a log line cannot hold one. */
    @Override
    public String toString() {
        return "ReportContent[heldOn=" + heldOn + ", kind=" + kind + "]";
    }
}
