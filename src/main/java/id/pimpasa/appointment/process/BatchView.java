package id.pimpasa.appointment.process;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.appointment.domain.VillageConsent;
import id.pimpasa.appointment.domain.VillageCriterion;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A batch as forms show it: names and words instead of ids and codes. */
@Component
class BatchView {

    private final Territory territory;

    BatchView(Territory territory) {
        this.territory = territory;
    }

    record CandidateLine(String name, String nip, String grade, String jobTitle, String villages, String history) {}

    /** @param detail the reason of a refusal, or the criteria and their score */
    record ConsentLine(
            String village, String answer, String date, String signatory, String detail, String letterLink) {}

    List<CandidateLine> candidates(AppointmentBatch batch) {
        return batch.candidates().stream().map(this::line).toList();
    }

    /** The answers of villages; those that were asked in vain stand among them. */
    List<ConsentLine> consents(AppointmentBatch batch) {
        return Stream.concat(
                        batch.consents().stream().map(this::line),
                        batch.villagesAwaitingConsent().stream().map(this::withoutAnswer))
                .sorted(Comparator.comparing(ConsentLine::village))
                .toList();
    }

    private ConsentLine line(VillageConsent consent) {
        return new ConsentLine(
                nameOf(consent.village()),
                consent.agreed() ? "Bersedia" : "Tidak bersedia",
                DAY.format(consent.givenOn()),
                consent.signatory(),
                detail(consent),
                consent.letter().map(letter -> "/berkas/" + letter).orElse(""));
    }

    private ConsentLine withoutAnswer(VillageCode village) {
        return new ConsentLine(
                nameOf(village), "Tidak menjawab sampai batas waktu", "", "", "tidak mendapat petugas", "");
    }

    private static String detail(VillageConsent consent) {
        return consent.reason()
                .orElseGet(() -> "nilai kriteria " + consent.score() + " dari 100"
                        + consent.criteria().stream()
                                .map(VillageCriterion::label)
                                .collect(Collectors.joining(
                                        ", ",
                                        consent.criteria().isEmpty() ? "" : " (",
                                        consent.criteria().isEmpty() ? "" : ")")));
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
