package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.HeldCeremony;
import id.pimpasa.document.Documents;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ceremonies of batches: the one ahead, and those that were held with their records. */
@Component
@Transactional(readOnly = true)
public class Ceremonies {

    private final AppointmentBatchRepository repository;
    private final Batches batches;
    private final Territory territory;
    private final Documents documents;
    private final Clock clock;

    Ceremonies(
            AppointmentBatchRepository repository,
            Batches batches,
            Territory territory,
            Documents documents,
            Clock clock) {
        this.repository = repository;
        this.batches = batches;
        this.territory = territory;
        this.documents = documents;
        this.clock = clock;
    }

    /** A ceremony that was held; the link leads to its record. */
    public record Held(ZonedDateTime at, String place, Optional<String> recordLink) {}

    /**
     * A batch with its ceremonies.
     *
     * @param ahead when the next one is, if one is scheduled and its time has not come
     * @param awaiting how many candidates wait for it
     * @param lapsed how many the decree names who will not be inducted
     */
    public record BatchEntry(
            UUID id,
            String number,
            String office,
            Optional<ZonedDateTime> ahead,
            String place,
            int awaiting,
            int lapsed,
            List<Held> held) {}

    public List<BatchEntry> of(Collection<OfficeCode> offices) {
        return repository
                .findWithCeremony(offices.stream().map(OfficeCode::value).toList())
                .stream()
                .map(this::entry)
                .toList();
    }

    public OfficeCode officeOf(UUID batch) {
        return batches.get(batch.toString()).office();
    }

    private BatchEntry entry(AppointmentBatch batch) {
        var office = territory.office(batch.office());
        var ceremony = batch.ceremony();
        return new BatchEntry(
                batch.id(),
                batch.number(),
                office.name(),
                Optional.of(ceremony)
                        .filter(next -> !next.wasHeld() && next.at().isAfter(clock.instant()))
                        .map(next -> next.at().atZone(office.zone())),
                ceremony.place(),
                batch.awaitingCeremony().size(),
                batch.lapsed().size(),
                batch.heldCeremonies().stream().map(held -> held(batch, held)).toList());
    }

    private Held held(AppointmentBatch batch, HeldCeremony held) {
        return new Held(
                held.at().atZone(territory.office(batch.office()).zone()),
                held.place(),
                held.document().map(documents::downloadPath));
    }
}
