package id.pimpasa.appointment.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.PasswordLinks;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.AssignmentsStarted;
import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.appointment.domain.Officer;
import id.pimpasa.appointment.domain.OfficerRepository;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.VillageAssignment;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes those whom a ceremony has inducted officers: account, term and villages. A large batch goes in portions, each all
 * or nothing, so that an application that stops in the middle goes on with those who are left.
 */
@Component
@Transactional
public class InaugurateOfficers {

    private final Batches batches;
    private final OfficerRepository officers;
    private final OfficerTermRepository terms;
    private final VillageAssignmentRepository assignments;
    private final Accounts accounts;
    private final PasswordLinks passwordLinks;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;
    private final int portion;

    InaugurateOfficers(
            Batches batches,
            OfficerRepository officers,
            OfficerTermRepository terms,
            VillageAssignmentRepository assignments,
            Accounts accounts,
            PasswordLinks passwordLinks,
            BusinessClock clock,
            ApplicationEventPublisher events,
            @Value("${pimpasa.appointment.activation-portion}") int portion) {
        this.batches = batches;
        this.officers = officers;
        this.terms = terms;
        this.assignments = assignments;
        this.accounts = accounts;
        this.passwordLinks = passwordLinks;
        this.clock = clock;
        this.events = events;
        this.portion = portion;
    }

    /**
     * Takes the next portion.
     *
     * @return whether nobody is left
     */
    public boolean inaugurate(String batchId) {
        var batch = batches.get(batchId);
        var next = batch.awaitingActivation().stream()
                .limit(portion)
                .map(candidate -> new Inductee(candidate, batch.willingVillagesOf(candidate)))
                .toList();
        next.forEach(inductee -> inductee.candidate().activate());
        var isNobodyLeft = batch.awaitingActivation().isEmpty();
        batches.release(batch);
        var numbers = new OfficerNumbers(batch.office(), officers);
        next.forEach(inductee -> inaugurate(inductee, batch, numbers));
        return isNobodyLeft;
    }

    private record Inductee(Candidate candidate, List<VillageCode> villages) {}

    private void inaugurate(Inductee inductee, AppointmentBatch batch, OfficerNumbers numbers) {
        var candidate = inductee.candidate();
        var officer = officers.save(officers.findByNip(candidate.nip())
                .map(former -> former.returns(batch.office(), candidate))
                .orElseGet(() -> new Officer(numbers.next(), batch.office(), candidate)));
        openAccount(officer, candidate);
        assignVillages(batch.office(), officer.user(), inductee.villages());
        startTerm(batch, officer.user());
    }

    private void openAccount(Officer officer, Candidate candidate) {
        accounts.create(new NewAccount(
                officer.user(),
                candidate.name(),
                "",
                candidate.email(),
                Set.of(Role.PIMPASA.groupOf(officer.office()))));
        passwordLinks.send(officer.user());
    }

    private void assignVillages(OfficeCode office, UserId officer, List<VillageCode> villages) {
        var since = clock.today(office);
        villages.forEach(village -> assignments.save(new VillageAssignment(officer, village, office, since)));
        events.publishEvent(new AssignmentsStarted(office, officer, villages, since));
    }

    private void startTerm(AppointmentBatch batch, UserId officer) {
        var decree = batch.decree();
        var term = terms.save(new OfficerTerm(
                officer, batch.office(), decree.number().orElseThrow(), decree.validFrom(), decree.validUntil()));
        events.publishEvent(new TermStarted(term.id(), officer, batch.office(), term.validUntil()));
    }
}
