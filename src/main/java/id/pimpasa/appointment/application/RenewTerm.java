package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatchRepository;
import id.pimpasa.appointment.domain.RenewalDecree;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A further decree, which has been signed and is kept with its hash, prolongs a term. */
@Component
@Transactional
public class RenewTerm {

    private final Terms terms;
    private final AppointmentBatchRepository batches;
    private final Evidence evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenewTerm(
            Terms terms,
            AppointmentBatchRepository batches,
            Evidence evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terms = terms;
        this.batches = batches;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One decree may prolong the terms of several officers.
     *
     * @throws InvalidInputException when a batch was appointed by a decree of this number, when the decree does not
     *     prolong the term, or when the file is no PDF or was not uploaded by this person
     */
    public void renew(String termId, RenewalDecree decree, UserId by) {
        if (batches.hasDecreeNumber(decree.number())) {
            throw new InvalidInputException(
                    "decreeNumber", "Nomor ini nomor SK pengangkatan sebuah angkatan. Isi nomor SK perpanjangan.");
        }
        var term = terms.get(termId);
        var file = new EvidenceId(decree.file());
        evidence.attach(List.of(file), AppointmentFiles.RENEWAL, termId, term.office(), by);
        if (evidence.item(file).kind() != EvidenceKind.DOCUMENT) {
            throw new InvalidInputException("signedFile", "Berkas SK harus berupa PDF. Pindai SK menjadi PDF.");
        }
        term.renew(decree, by, clock.instant());
        events.publishEvent(new TermRenewed(term.id()));
    }
}
