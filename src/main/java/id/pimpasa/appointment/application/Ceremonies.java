package id.pimpasa.appointment.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.Ceremony;
import id.pimpasa.appointment.domain.DecreeCorrection;
import id.pimpasa.appointment.domain.DecreeEntry;
import id.pimpasa.appointment.domain.HeldCeremony;
import id.pimpasa.document.Documents;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Evidence evidence;
    private final Accounts accounts;
    private final Clock clock;

    Ceremonies(
            AppointmentBatchRepository repository,
            Batches batches,
            Territory territory,
            Documents documents,
            Evidence evidence,
            Accounts accounts,
            Clock clock) {
        this.repository = repository;
        this.batches = batches;
        this.territory = territory;
        this.documents = documents;
        this.evidence = evidence;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A ceremony that was held; the link leads to its record. */
    public record Held(ZonedDateTime at, String place, Optional<String> recordLink) {}

    /**
     * A batch with its ceremonies.
     *
     * @param decree number and days of the decree
     * @param decreeLink opens the signed decree
     * @param mayCorrect whether the record of the decree can still be put right
     * @param ahead when the next one is, if one is scheduled and its time has not come
     * @param awaiting how many candidates wait for it
     * @param lapsed how many the decree names who will not be inducted
     */
    public record BatchEntry(
            UUID id,
            String number,
            String office,
            DecreeEntry decree,
            String decreeLink,
            boolean mayCorrect,
            List<CorrectionLine> corrections,
            Optional<ZonedDateTime> ahead,
            String place,
            int awaiting,
            int lapsed,
            List<Held> held) {}

    /** The record of a decree was put right. */
    public record CorrectionLine(DecreeEntry former, String fileLink, String reason, String by, LocalDate on) {}

    /** Empty when no signed decree is recorded. */
    public Optional<BatchEntry> of(UUID batch) {
        return repository
                .findById(batch)
                .filter(found ->
                        found.decree() != null && found.decree().entry().isPresent())
                .map(this::entry);
    }

    public List<BatchEntry> of(Collection<OfficeCode> offices) {
        return repository.findDecreed(offices.stream().map(OfficeCode::value).toList()).stream()
                .map(this::entry)
                .toList();
    }

    public OfficeCode officeOf(UUID batch) {
        return batches.get(batch.toString()).office();
    }

    private BatchEntry entry(AppointmentBatch batch) {
        var office = territory.office(batch.office());
        var ceremony = Optional.ofNullable(batch.ceremony());
        var decree = batch.decree().entry().orElseThrow();
        return new BatchEntry(
                batch.id(),
                batch.number(),
                office.name(),
                decree,
                linkTo(decree),
                batch.mayCorrectDecree(),
                batch.decreeCorrections().stream()
                        .map(correction -> line(correction, office))
                        .toList(),
                ceremony.filter(next -> !next.wasHeld() && next.at().isAfter(clock.instant()))
                        .map(next -> next.at().atZone(office.zone())),
                ceremony.map(Ceremony::place).orElse(""),
                batch.awaitingCeremony().size(),
                batch.lapsed().size(),
                batch.heldCeremonies().stream().map(held -> held(batch, held)).toList());
    }

    private CorrectionLine line(DecreeCorrection correction, Office office) {
        return new CorrectionLine(
                correction.former(),
                linkTo(correction.former()),
                correction.reason(),
                accounts.nameOf(correction.correctedBy()),
                LocalDate.ofInstant(correction.correctedAt(), office.zone()));
    }

    private String linkTo(DecreeEntry decree) {
        return evidence.item(new EvidenceId(decree.file())).path();
    }

    private Held held(AppointmentBatch batch, HeldCeremony held) {
        return new Held(
                held.at().atZone(territory.office(batch.office()).zone()),
                held.place(),
                held.document().map(documents::downloadPath));
    }
}
