package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the day of the inauguration and records how it went. */
@Component
@Transactional
public class ArrangeCeremony {

    private final Batches batches;
    private final Territory territory;
    private final Clock clock;

    ArrangeCeremony(Batches batches, Territory territory, Clock clock) {
        this.batches = batches;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * @param at date and time where the office is
     * @return the moment of the ceremony
     * @throws InvalidInputException when it lies in the past
     */
    public Instant schedule(String batchId, LocalDateTime at, String place) {
        var batch = batches.get(batchId);
        var moment = at.atZone(territory.office(batch.office()).zone()).toInstant();
        if (moment.isBefore(clock.instant())) {
            throw new InvalidInputException(
                    "ceremonyAt", "Waktu pengukuhan sudah lewat. Pilih waktu yang akan datang.");
        }
        batch.scheduleCeremony(moment, place);
        return moment;
    }

    /** @param absent candidates who did not come */
    public void record(String batchId, Outcome outcome, Set<UUID> absent, String note, UserId by) {
        batches.get(batchId).recordCeremony(outcome, absent, note, by, clock.instant());
    }
}
