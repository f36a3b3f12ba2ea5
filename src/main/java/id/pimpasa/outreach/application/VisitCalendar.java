package id.pimpasa.outreach.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.document.Documents;
import id.pimpasa.outreach.application.Agenda.Engagement;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open visits that a person may see: those to which an officer is sent, or all of the office for its head and the head
 * of Inteldakim.
 */
@Component
@Transactional(readOnly = true)
public class VisitCalendar {

    private final VisitRepository visits;
    private final VisitRights rights;
    private final VisitTimes times;
    private final VillageProfiles profiles;
    private final OfficerDays officerDays;
    private final VisitAlternatives alternatives;
    private final Assignments assignments;
    private final Territory territory;
    private final Accounts accounts;
    private final Documents documents;
    private final CurrentUser currentUser;
    private final BusinessClock businessClock;
    private final Clock clock;

    VisitCalendar(
            VisitRepository visits,
            VisitRights rights,
            VisitTimes times,
            VillageProfiles profiles,
            OfficerDays officerDays,
            VisitAlternatives alternatives,
            Assignments assignments,
            Territory territory,
            Accounts accounts,
            Documents documents,
            CurrentUser currentUser,
            BusinessClock businessClock,
            Clock clock) {
        this.visits = visits;
        this.rights = rights;
        this.times = times;
        this.profiles = profiles;
        this.officerDays = officerDays;
        this.alternatives = alternatives;
        this.assignments = assignments;
        this.territory = territory;
        this.accounts = accounts;
        this.documents = documents;
        this.currentUser = currentUser;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /**
     * A line of the list.
     *
     * @param companions names of who goes along; {@code null} without any
     * @param unattended whether its officer is away that day and nobody has taken it over yet
     * @param clash numbers of other visits for which the officer would have to be elsewhere then, which a handover can
     *     bring about and somebody has to move; {@code null} without any
     * @param letter path of the Surat Tugas as it is printed and signed; {@code null} until it is drafted
     * @param backExpected when the officer is expected back, in words
     * @param backExpectedOn likewise, where the reader may still change it, or {@code null}
     * @param movable whether the reader can still move or cancel it
     * @param alternativeDate nearest day on which the officer could go instead; {@code null} if it is not movable or there
     *     is none
     * @param canCheckIn whether the reader is its officer, is or was in the village and has not said that he is back
     */
    public record Entry(
            String id,
            String number,
            String village,
            String officer,
            String companions,
            String when,
            String activity,
            String theme,
            String status,
            boolean unattended,
            String clash,
            String letter,
            String backExpected,
            LocalDateTime backExpectedOn,
            boolean movable,
            LocalDate alternativeDate,
            LocalTime alternativeTime,
            boolean canCheckIn) {}

    public List<Entry> open() {
        var visible = visible();
        var facts = factsOf(visible);
        return visible.stream().map(visit -> entry(visit, facts)).toList();
    }

    /** What the lines say of villages and people, read at once for all of them. */
    private record Facts(
            Map<VillageCode, Village> villages,
            Map<VillageCode, VillageProfiles.Traits> traits,
            Map<VillageCode, Duration> lengths,
            Map<UserId, String> names,
            Map<UserId, Set<LocalDate>> daysAway,
            Map<UserId, Agenda> agendas) {}

    private Facts factsOf(List<Visit> visible) {
        var villages = territory.villages(visible.stream().map(Visit::village).toList());
        var traits = profiles.of(villages.keySet());
        return new Facts(
                villages,
                traits,
                times.awayFor(villages.keySet()),
                accounts.namesOf(
                        visible.stream().flatMap(visit -> visit.sent().stream()).toList()),
                daysAway(visible),
                agendas(visible, traits));
    }

    private Map<UserId, Set<LocalDate>> daysAway(List<Visit> visible) {
        var days = visible.stream()
                .collect(Collectors.groupingBy(
                        Visit::officer, Collectors.mapping(Visit::plannedOn, Collectors.toUnmodifiableSet())));
        return days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> assignments.daysAway(entry.getKey(), entry.getValue())));
    }

    private Map<UserId, Agenda> agendas(List<Visit> visible, Map<VillageCode, VillageProfiles.Traits> traits) {
        return visible.stream()
                .filter(visit -> visit.status() == VisitStatus.SCHEDULED)
                .map(visit -> new Engagement(visit, times.away(visit, traits.get(visit.village()))))
                .flatMap(engagement -> engagement.visit().sent().stream().map(person -> Map.entry(person, engagement)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(
                                Map.Entry::getValue, Collectors.collectingAndThen(Collectors.toList(), this::agenda))));
    }

    private Agenda agenda(List<Engagement> engagements) {
        return new Agenda(engagements, officerDays.diary(List.of()));
    }

    /** @return today's date where the person's office is, the first for which a visit may be planned */
    public Optional<LocalDate> today() {
        return currentUser.office().map(businessClock::today);
    }

    private List<Visit> visible() {
        var offices = currentUser.officesAs(Role.INTEL, Role.KAKANIM);
        return offices.isEmpty()
                ? own()
                : offices.stream().flatMap(this::openIn).toList();
    }

    private Stream<Visit> openIn(OfficeCode office) {
        return visits.findByOfficeAndStatusInOrderByPlannedOnAscStartsAtAsc(office.value(), VisitHistory.OPEN).stream();
    }

    private List<Visit> own() {
        return visits.sending(currentUser.require().value(), VisitHistory.OPEN).stream()
                .filter(rights::isSent)
                .toList();
    }

    private Entry entry(Visit visit, Facts facts) {
        var back = times.backExpectedAt(visit, facts.traits().get(visit.village()));
        var begun = !times.beginsAt(visit).isAfter(clock.instant());
        var agenda = Optional.of(visit)
                .filter(one -> one.status() == VisitStatus.SCHEDULED)
                .map(one -> facts.agendas().get(one.officer()));
        var movable = agenda.isPresent() && rights.mayMove(visit);
        var alternative = agenda.filter(one -> movable)
                .flatMap(one -> alternatives.nearest(visit, facts.lengths().get(visit.village()), one.diary()));
        return new Entry(
                visit.id().toString(),
                visit.number(),
                facts.villages().get(visit.village()).shortName(),
                facts.names().get(visit.officer()),
                visit.companions().isEmpty() ? null : companions(visit, facts.names()),
                times.format(visit),
                visit.kind().label(),
                visit.theme(),
                visit.status().label(),
                agenda.isPresent() && facts.daysAway().get(visit.officer()).contains(visit.plannedOn()),
                agenda.flatMap(one -> one.clashesOf(visit)).orElse(null),
                visit.letter().map(documents::finalPath).orElse(null),
                times.format(visit, back),
                movable ? times.local(visit, back) : null,
                movable,
                alternative.map(LocalDateTime::toLocalDate).orElse(null),
                alternative.map(LocalDateTime::toLocalTime).orElse(null),
                begun && !visit.isBack() && rights.isOwn(visit));
    }

    private static String companions(Visit visit, Map<UserId, String> names) {
        return visit.companions().stream().map(names::get).sorted().collect(Collectors.joining(", "));
    }
}
