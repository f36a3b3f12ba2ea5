package id.pimpasa.appointment.process;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A batch as forms show it: names and words instead of ids and codes. */
@Component
class BatchView {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

    private final Territory territory;

    BatchView(Territory territory) {
        this.territory = territory;
    }

    record CandidateLine(String name, String nip, String grade, String jobTitle, String villages, String history) {}

    record ConsentLine(String village, String answer, String date, String signatory) {}

    List<CandidateLine> candidates(AppointmentBatch batch) {
        return batch.candidates().stream().map(this::line).toList();
    }

    List<ConsentLine> consents(AppointmentBatch batch) {
        return batch.consents().stream()
                .map(consent -> new ConsentLine(
                        nameOf(consent.village()),
                        consent.agreed() ? "Bersedia" : "Tidak bersedia",
                        DATE.format(consent.givenOn()),
                        consent.signatory()))
                .sorted(Comparator.comparing(ConsentLine::village))
                .toList();
    }

    String officersFor(AppointmentBatch batch, VillageCode village) {
        return batch.candidates().stream()
                .filter(candidate -> candidate.villages().contains(village))
                .map(Candidate::name)
                .collect(Collectors.joining(", "));
    }

    String nameOf(VillageCode village) {
        return territory.village(village).shortName();
    }

    private CandidateLine line(Candidate candidate) {
        return new CandidateLine(
                candidate.name(),
                candidate.nip(),
                candidate.grade(),
                candidate.jobTitle(),
                candidate.villages().stream().map(this::nameOf).collect(Collectors.joining("; ")),
                history(candidate));
    }

    /** What was noted before, so that whoever decides again knows why the candidate came back. */
    private static String history(Candidate candidate) {
        return candidate.decisions().stream()
                .filter(decision -> decision.note() != null)
                .map(decision -> "Catatan terdahulu: " + decision.note())
                .collect(Collectors.joining("\n"));
    }
}
