package id.pimpasa.outreach.process;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.domain.Participants;
import id.pimpasa.outreach.domain.Question;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.ReportFiles;
import id.pimpasa.outreach.domain.ServiceGiven;
import id.pimpasa.outreach.domain.Suspicion;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.SubmittedForm;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries of the visit report's form in the words of the domain. */
final class ReportEntries {

    private ReportEntries() {}

    static ReportContent content(SubmittedForm form) {
        return new ReportContent(
                form.optionalDate("heldOn").orElse(null),
                time(form, "beganAt"),
                time(form, "endedAt"),
                form.optionalChoice("kind", ActivityKind.class).orElse(null),
                form.optionalText("theme").orElse(null),
                form.rows("participants", Participants.class),
                null,
                null,
                form.rows("services", ServiceGiven.class),
                form.rows("questions", Question.class),
                form.rows("commitments", ReportContent.Promise.class),
                form.optionalText("findings").orElse(null),
                form.flag("nilReport"),
                files(form),
                details(form));
    }

    /** A row for each question of the test. */
    record Answers(int before, int after) {}

    private static ReportDetails details(SubmittedForm form) {
        var answers = form.rows("answers", Answers.class);
        return new ReportDetails(
                form.optionalInteger("testTakers").orElse(null),
                answers.stream().map(Answers::before).toList(),
                answers.stream().map(Answers::after).toList(),
                form.optionalText("speaker").orElse(null),
                form.optionalText("material").orElse(null),
                form.optionalInteger("applicants").orElse(null),
                one(form, "requestLetter", "Surat permohonan cukup satu berkas. Satukan halamannya dalam satu PDF.")
                        .map(EvidenceId::value)
                        .orElse(null),
                form.optionalInteger("foreigners").orElse(null),
                form.optionalInteger("foreignersInApoa").orElse(null),
                form.optionalDecimal("latitude").map(BigDecimal::doubleValue).orElse(null),
                form.optionalDecimal("longitude").map(BigDecimal::doubleValue).orElse(null),
                form.optionalText("conclusion").orElse(null));
    }

    private static Optional<EvidenceId> one(SubmittedForm form, String key, String tooMany) {
        var given = files(form, key);
        if (given.size() > 1) {
            throw new InvalidInputException(key, tooMany);
        }
        return given.stream().findFirst();
    }

    private static ReportFiles files(SubmittedForm form) {
        var list = one(form, "attendanceList", "Daftar hadir cukup satu berkas. Satukan halamannya dalam satu PDF.");
        return new ReportFiles(files(form, "photos"), list.orElse(null));
    }

    private static List<EvidenceId> files(SubmittedForm form, String key) {
        return form.choices(key).stream().map(EvidenceId::of).toList();
    }

    /** @return {@code null} if nothing looked like trafficking or smuggling */
    static Suspicion suspicion(SubmittedForm form) {
        return form.flag("suspicious")
                ? new Suspicion(
                        form.optionalText("suspicionNarrative").orElse(null),
                        form.choices("indicators").stream().map(Indicator::of).collect(Collectors.toSet()),
                        form.optionalDate("departureDate").orElse(null))
                : null;
    }

    static List<UUID> keptCommitments(SubmittedForm form) {
        try {
            return form.choices("keptCommitments").stream()
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException(
                    "keptCommitments", "Komitmen yang dicentang tidak dikenal. Muat ulang formulir, lalu coba lagi.");
        }
    }

    static NewDate newDate(SubmittedForm form) {
        return new NewDate(
                form.optionalDate("newDate").orElse(null),
                time(form, "newTime"),
                form.optionalText("reason").orElse(null));
    }

    private static LocalTime time(SubmittedForm form, String key) {
        return form.optionalText(key).map(LocalTime::parse).orElse(null);
    }
}
