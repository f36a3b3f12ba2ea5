package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Handover;
import id.pimpasa.appointment.domain.Officer;
import id.pimpasa.appointment.domain.OfficerRepository;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.TermChange;
import id.pimpasa.appointment.domain.VillageAssignment;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.document.Documents;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of officers: who served at an office on a day, and which villages were theirs. */
@Component
@Transactional(readOnly = true)
public class OfficerRegister {

    private final OfficerRepository officers;
    private final OfficerTermRepository terms;
    private final VillageAssignmentRepository assignments;
    private final Territory territory;
    private final Documents documents;

    OfficerRegister(
            OfficerRepository officers,
            OfficerTermRepository terms,
            VillageAssignmentRepository assignments,
            Territory territory,
            Documents documents) {
        this.officers = officers;
        this.terms = terms;
        this.assignments = assignments;
        this.territory = territory;
        this.documents = documents;
    }

    /** An officer on the day asked for. */
    public record Entry(OfficerTerm term, String name, String nip, List<String> villages) {

        private boolean mentors(String words) {
            return villages.stream()
                    .anyMatch(village -> village.toLowerCase(Locale.ROOT).contains(words));
        }
    }

    /** An officer with everything that happened to the term, the earliest first. */
    public record OfficerFile(Entry entry, List<TermChange> changes, List<HandoverLine> handovers) {}

    /** The villages went to this successor; the link opens the note. */
    public record HandoverLine(LocalDate on, String successor, boolean acknowledged, String noteLink) {}

    /** @param villageWords part of a village's name; empty for all */
    public List<Entry> on(OfficeCode office, LocalDate day, String villageWords) {
        var villages = villagesOn(office, day);
        var words = villageWords.strip().toLowerCase(Locale.ROOT);
        var running = terms.findRunningOn(office.value(), day);
        var people = peopleOf(running);
        return running.stream()
                .map(term -> entry(term, people.get(term.officer()), villages))
                .filter(entry -> words.isEmpty() || entry.mentors(words))
                .toList();
    }

    /** The officer of one term with today's villages; empty if there is no such term. */
    public Optional<OfficerFile> of(UUID term, LocalDate day) {
        return terms.findById(term)
                .map(found -> new OfficerFile(
                        entry(
                                found,
                                officers.findById(found.officer().value()).orElseThrow(),
                                villagesOn(found.office(), day)),
                        found.changes(),
                        found.handovers().stream().map(this::line).toList()));
    }

    private HandoverLine line(Handover handover) {
        return new HandoverLine(
                handover.handedOn(),
                officers.findById(handover.successor().value())
                        .map(Officer::name)
                        .orElseThrow(),
                handover.acknowledgedAt().isPresent(),
                documents.downloadPath(handover.document()));
    }

    /** An officer may have moved to another office since. */
    private Map<UserId, Officer> peopleOf(List<OfficerTerm> running) {
        var users = running.stream().map(term -> term.officer().value()).toList();
        return officers.findByUserIdIn(users).stream().collect(Collectors.toMap(Officer::user, officer -> officer));
    }

    private static Entry entry(OfficerTerm term, Officer officer, Map<UserId, List<String>> villages) {
        return new Entry(term, officer.name(), officer.nip(), villages.getOrDefault(term.officer(), List.of()));
    }

    /** A village that comes back on the day it went stands in the list once. */
    private List<String> namesOf(List<VillageAssignment> held) {
        return held.stream()
                .map(VillageAssignment::village)
                .distinct()
                .map(village -> territory.village(village).shortName())
                .toList();
    }

    private Map<UserId, List<String>> villagesOn(OfficeCode office, LocalDate day) {
        return assignments.findHeldOn(office.value(), day).stream()
                .collect(Collectors.groupingBy(
                        VillageAssignment::officer, Collectors.collectingAndThen(Collectors.toList(), this::namesOf)));
    }
}
