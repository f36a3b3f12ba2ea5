package id.pimpasa.appointment.application;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the day of the inauguration and records how it went. */
@Component
@Transactional
public class ArrangeCeremony {

    private final Batches batches;
    private final Territory territory;
    private final InviteToCeremony inviteToCeremony;
    private final VacantVillages vacantVillages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArrangeCeremony(
            Batches batches,
            Territory territory,
            InviteToCeremony inviteToCeremony,
            VacantVillages vacantVillages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.territory = territory;
        this.inviteToCeremony = inviteToCeremony;
        this.vacantVillages = vacantVillages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param at date and time where the office is
     * @return the moment of the ceremony
     * @throws InvalidInputException when it lies in the past
     */
    public Instant schedule(String batchId, LocalDateTime at, String place) {
        var batch = batches.get(batchId);
        var moment = moment(batch, at);
        batch.scheduleCeremony(moment, place);
        return moment;
    }

    /** Moves a ceremony to which people have been invited; they are told. */
    public void move(String batchId, LocalDateTime at, String place) {
        events.publishEvent(new CeremonyChanged(batchId, Optional.of(schedule(batchId, at, place))));
    }

    /** Calls a ceremony off; those invited are told, and another day is to be set. */
    public void cancel(String batchId, String note, UserId by) {
        batches.get(batchId).cancelCeremony(note, by, clock.instant());
        inviteToCeremony.callOff(batchId);
        events.publishEvent(new CeremonyChanged(batchId, Optional.empty()));
    }

    /**
     * Some of those who wait will not be inducted: their appointment lapses, and villages that nobody mentors now raise
     * the alarm.
     */
    public CeremonyPlan lapse(String batchId, Set<UUID> candidates, String note, UserId by) {
        var batch = batches.get(batchId);
        vacantVillages.raiseAlarm(batch.office(), batch.lapse(candidates, note, by, clock.instant()));
        return batch.awaitingCeremony().isEmpty() ? CeremonyPlan.NOBODY_WAITS : CeremonyPlan.OTHERS_WAIT;
    }

    private Instant moment(AppointmentBatch batch, LocalDateTime at) {
        var moment = at.atZone(territory.office(batch.office()).zone()).toInstant();
        if (moment.isBefore(clock.instant())) {
            throw new InvalidInputException(
                    "ceremonyAt", "Waktu pengukuhan sudah lewat. Pilih waktu yang akan datang.");
        }
        requireWithin(batch, at.toLocalDate());
        return moment;
    }

    private static void requireWithin(AppointmentBatch batch, LocalDate day) {
        var decree = batch.decree().entry().orElseThrow();
        if (!decree.isInForceOn(day)) {
            throw new InvalidInputException(
                    "ceremonyAt",
                    "Pengukuhan harus berlangsung selama SK berlaku, yaitu %s sampai dengan %s. Pilih hari lain."
                            .formatted(DAY.format(decree.validFrom()), DAY.format(decree.validUntil())));
        }
    }

    /**
     * @param absent candidates who did not come
     * @param recordNumber of the Berita Acara, if it has one already
     * @return whether all have become officers, so that no further ceremony is needed
     */
    public boolean record(
            String batchId, Outcome outcome, Set<UUID> absent, String note, Optional<String> recordNumber, UserId by) {
        var batch = batches.get(batchId);
        if (outcome == Outcome.APPROVE) {
            // The decree may have been put right since the ceremony was scheduled.
            requireWithin(batch, dayOf(batch));
        }
        batch.recordCeremony(outcome, absent, note, recordNumber, by, clock.instant());
        return batch.awaitingCeremony().isEmpty();
    }

    private LocalDate dayOf(AppointmentBatch batch) {
        return LocalDate.ofInstant(
                batch.ceremony().at(), territory.office(batch.office()).zone());
    }
}
