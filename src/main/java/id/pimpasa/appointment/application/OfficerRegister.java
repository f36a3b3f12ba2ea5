package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Officer;
import id.pimpasa.appointment.domain.OfficerRepository;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.TermChange;
import id.pimpasa.appointment.domain.TermStatus;
import id.pimpasa.appointment.domain.VillageAssignment;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
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
    private final HandoverLines handoverLines;
    private final BusinessClock clock;

    OfficerRegister(
            OfficerRepository officers,
            OfficerTermRepository terms,
            VillageAssignmentRepository assignments,
            Territory territory,
            HandoverLines handoverLines,
            BusinessClock clock) {
        this.officers = officers;
        this.terms = terms;
        this.assignments = assignments;
        this.territory = territory;
        this.handoverLines = handoverLines;
        this.clock = clock;
    }

    /** An officer on the day asked for. */
    public record Entry(OfficerTerm term, String name, String nip, List<String> villages, TermStatus status) {

        private boolean mentors(String words) {
            return villages.stream()
                    .anyMatch(village -> village.toLowerCase(Locale.ROOT).contains(words));
        }
    }

    /** An officer with everything that happened to the term, the earliest first. */
    public record OfficerFile(Entry entry, List<TermChange> changes, List<HandoverLine> handovers) {}

    /**
     * The villages went to this successor.
     *
     * @param acknowledged who confirmed it and when; empty as long as nobody has
     * @param signed what became of the note; empty as long as nobody has brought it back
     */
    public record HandoverLine(
            LocalDate on,
            String successor,
            Optional<Confirmation> acknowledged,
            String noteLink,
            Optional<NoteLine> signed) {}

    public record Confirmation(String by, LocalDate on) {}

    /**
     * @param givenBy who signed for the officer who left; empty when nobody signed
     * @param words number and date of the signed note, or why it is not signed
     * @param fileLink opens the signed file
     */
    public record NoteLine(Optional<String> givenBy, String words, Optional<String> fileLink, String recordedBy) {}

    /** @param villageWords part of a village's name; empty for all */
    public List<Entry> on(OfficeCode office, LocalDate day, String villageWords) {
        var villages = villagesOn(office, day);
        var words = villageWords.strip().toLowerCase(Locale.ROOT);
        var today = clock.today(office);
        var zone = territory.office(office).zone();
        var running = terms.findRunningOn(office.value(), day, today);
        var people = peopleOf(running);
        return running.stream()
                .map(term -> entry(term, people.get(term.officer()), villages, term.statusOn(day, today, zone)))
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
                                villagesOn(found.office(), day),
                                found.status()),
                        found.changes(),
                        found.handovers().stream()
                                .map(handover -> handoverLines.of(handover, found.office()))
                                .toList()));
    }

    /** An officer may have moved to another office since. */
    private Map<UserId, Officer> peopleOf(List<OfficerTerm> running) {
        var users = running.stream().map(term -> term.officer().value()).toList();
        return officers.findByUserIdIn(users).stream().collect(Collectors.toMap(Officer::user, officer -> officer));
    }

    private static Entry entry(
            OfficerTerm term, Officer officer, Map<UserId, List<String>> villages, TermStatus status) {
        return new Entry(term, officer.name(), officer.nip(), villages.getOrDefault(term.officer(), List.of()), status);
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
