package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VisitReported;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.VillageSilence;
import id.pimpasa.outreach.domain.VillageSilenceRepository;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do about a village of which nothing was heard. */
@Component
@Transactional
public class BreakSilence {

    private final VillageSilenceRepository silences;
    private final ScheduleVisit scheduleVisit;
    private final VisitAlternatives alternatives;
    private final Assignments assignments;
    private final PlanningSettings planning;
    private final Territory territory;
    private final ApplicationEventPublisher events;
    private final BusinessClock businessClock;
    private final Clock clock;

    BreakSilence(
            VillageSilenceRepository silences,
            ScheduleVisit scheduleVisit,
            VisitAlternatives alternatives,
            Assignments assignments,
            PlanningSettings planning,
            Territory territory,
            ApplicationEventPublisher events,
            BusinessClock businessClock,
            Clock clock) {
        this.silences = silences;
        this.scheduleVisit = scheduleVisit;
        this.alternatives = alternatives;
        this.assignments = assignments;
        this.planning = planning;
        this.territory = territory;
        this.events = events;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /**
     * A silent village as its forms show it.
     *
     * @param hasOfficer whether somebody could go there
     */
    public record Silent(String village, LocalDate lastHeardOn, long days, boolean hasOfficer) {}

    @Transactional(readOnly = true)
    public Silent read(String id) {
        var silence = get(id);
        var today = businessClock.today(silence.office());
        return new Silent(
                territory.village(silence.village()).shortName(),
                silence.lastHeardOn(),
                silence.lastHeardOn().until(today, ChronoUnit.DAYS),
                officerOf(id).isPresent());
    }

    /**
     * @return when its officer could go there first
     * @throws InvalidInputException if the village has no officer
     */
    @Transactional(readOnly = true)
    public Optional<LocalDateTime> nearest(String id) {
        return alternatives.nearest(get(id).office(), get(id).village(), requireOfficer(id));
    }

    /** @return who asks the village: an officer who is at work; empty if it has none */
    @Transactional(readOnly = true)
    public Optional<UserId> officerOf(String id) {
        return assignments.actingOfficersOf(get(id).village()).stream().findFirst();
    }

    /** @return ids of the silences of these villages */
    @Transactional(readOnly = true)
    public List<UUID> openIn(List<VillageCode> villages) {
        var codes = villages.stream().map(VillageCode::value).toList();
        return silences.findByVillageCodeInAndEndedOnIsNull(codes).stream()
                .map(VillageSilence::id)
                .toList();
    }

    /** @param whoWasAsked {@code null} if the person left it out, which is refused */
    public void nothingSeen(String id, String whoWasAsked, UserId by) {
        change(id, silence -> silence.nothingSeen(whoWasAsked, today(silence), by, clock.instant()));
    }

    public void accept(String id, String reason, UserId by) {
        change(id, silence -> silence.accept(reason, today(silence), by, clock.instant()));
    }

    /**
     * Somebody goes there.
     *
     * @param moment {@code null} if the person left it out, which is refused
     * @throws InvalidInputException if the village has no officer, or the officer is elsewhere then
     */
    public Visit planVisit(String id, LocalDateTime moment) {
        var silence = get(id);
        var visit = scheduleVisit.schedule(plan(silence, moment));
        silence.visitPlanned(visit.id());
        silences.save(silence);
        return visit;
    }

    private PlannedVisit plan(VillageSilence silence, LocalDateTime moment) {
        if (moment == null) {
            throw new InvalidInputException("visitAt", "Isi tanggal dan jam kunjungan.");
        }
        if (!moment.isAfter(businessClock.now(silence.office()))) {
            throw new InvalidInputException("visitAt", "Waktu kunjungan sudah lewat. Pilih waktu yang akan datang.");
        }
        var officer = requireOfficer(silence.id().toString());
        var kind = ActivityKind.COORDINATION;
        return new PlannedVisit(
                silence.village(),
                silence.office(),
                officer,
                moment.toLocalDate(),
                moment.toLocalTime(),
                kind,
                planning.themes().getOrDefault(kind, kind.label()),
                null,
                null);
    }

    private UserId requireOfficer(String id) {
        return officerOf(id)
                .orElseThrow(() -> new InvalidInputException(
                        "measure", "Desa ini belum mempunyai petugas. Catat alasannya, lalu tetapkan petugasnya."));
    }

    @EventListener
    void hear(VisitReported reported) {
        silences.findByVillageCodeAndEndedOnIsNull(reported.village().value()).ifPresent(silence -> {
            silence.heard(today(silence));
            silences.save(silence);
            events.publishEvent(new VillageHeard(silence.id()));
        });
    }

    private LocalDate today(VillageSilence silence) {
        return businessClock.today(silence.office());
    }

    private VillageSilence get(String id) {
        return silences.findById(UUID.fromString(id)).orElseThrow(() -> new IllegalStateException("No silence " + id));
    }

    private void change(String id, Consumer<VillageSilence> change) {
        var silence = get(id);
        change.accept(silence);
        silences.save(silence);
    }
}
