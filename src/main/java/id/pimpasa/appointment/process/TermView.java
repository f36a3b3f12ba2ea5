package id.pimpasa.appointment.process;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.appointment.application.Terms;
import id.pimpasa.appointment.domain.Officer;
import id.pimpasa.appointment.domain.OfficerRepository;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.TermChange;
import id.pimpasa.appointment.domain.VillageAssignment;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.document.Documents;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A term as forms show it. */
@Component
class TermView {

    private final Terms terms;
    private final OfficerRepository officers;
    private final OfficerTermRepository runningTerms;
    private final VillageAssignmentRepository assignments;
    private final Territory territory;
    private final Documents documents;
    private final BusinessClock clock;

    TermView(
            Terms terms,
            OfficerRepository officers,
            OfficerTermRepository runningTerms,
            VillageAssignmentRepository assignments,
            Territory territory,
            Documents documents,
            BusinessClock clock) {
        this.terms = terms;
        this.officers = officers;
        this.runningTerms = runningTerms;
        this.assignments = assignments;
        this.territory = territory;
        this.documents = documents;
        this.clock = clock;
    }

    Map<String, Object> summary(String termId) {
        var term = terms.get(termId);
        return Map.of(
                "officerName", nameOf(term.officer()),
                "currentEnd", DAY.format(term.validUntil()),
                "villages", villagesOf(term),
                "reason", term.reasonForHandover().map(TermView::reason).orElse("Masa berlaku SK berakhir"));
    }

    /** @return what is known of the officer's absence, during it and before; empty while nothing is */
    String absence(String termId) {
        var term = terms.get(termId);
        return term.absence(clock.today(term.office()))
                .map(words -> "Petugas ini tercatat " + words + ".")
                .orElse("");
    }

    private static String reason(TermChange change) {
        return change.until() == null
                ? change.kind().label()
                : change.kind().label() + " sampai dengan " + DAY.format(change.until());
    }

    /** The other active officers of the office, with the number of villages each has. */
    List<Option> possibleSuccessors(String termId) {
        var term = terms.get(termId);
        return options(atWork(term.office()).filter(officer -> !officer.equals(term.officer())));
    }

    /** The active officers of an office, with the number of villages each has. */
    List<Option> officersAtWork(OfficeCode office) {
        return options(atWork(office));
    }

    private Stream<UserId> atWork(OfficeCode office) {
        return runningTerms.findRunning(office.value()).stream()
                .filter(OfficerTerm::canTakeVillages)
                .map(OfficerTerm::officer);
    }

    private List<Option> options(Stream<UserId> people) {
        return people.map(officer -> new Option(
                        "%s (%d desa)"
                                .formatted(
                                        nameOf(officer), assignmentsOf(officer).size()),
                        officer.value()))
                .toList();
    }

    /** @return where the note of the last handover is opened; empty for a handover from before there were notes */
    String handoverNoteOf(String termId) {
        return terms.get(termId)
                .lastHandover()
                .map(handover -> documents.downloadPath(handover.document()))
                .orElse("");
    }

    /** A handover whose note is to be signed. */
    Map<String, Object> handover(UUID note) {
        var term = terms.ofHandoverNote(note);
        var handover = term.handover(note);
        return Map.of(
                "officerName", nameOf(term.officer()),
                "successorName", nameOf(handover.successor()),
                "handedOn", DAY.format(handover.handedOn()),
                "noteLink", documents.downloadPath(note));
    }

    /** Also those in which somebody stands in during a leave. */
    private String villagesOf(OfficerTerm term) {
        return namesOf(Stream.concat(
                        assignmentsOf(term.officer()).stream().map(VillageAssignment::village),
                        term.villagesToReturn().stream())
                .distinct()
                .toList());
    }

    String villagesOf(UserId officer) {
        return namesOf(
                assignmentsOf(officer).stream().map(VillageAssignment::village).toList());
    }

    String namesOf(List<VillageCode> villages) {
        return villages.stream()
                .map(village -> territory.village(village).shortName())
                .collect(Collectors.joining("\n"));
    }

    private List<VillageAssignment> assignmentsOf(UserId officer) {
        return assignments.findByOfficerAndUntilIsNullOrderByVillageCode(officer.value());
    }

    private String nameOf(UserId officer) {
        return officers.findById(officer.value()).map(Officer::name).orElse(officer.value());
    }
}
