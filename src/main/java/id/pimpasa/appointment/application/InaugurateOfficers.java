package id.pimpasa.appointment.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
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
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes those whom a ceremony has inducted officers: account, term and villages, all or nothing. */
@Component
@Transactional
public class InaugurateOfficers {

    private final Batches batches;
    private final OfficerRepository officers;
    private final OfficerTermRepository terms;
    private final VillageAssignmentRepository assignments;
    private final Accounts accounts;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    InaugurateOfficers(
            Batches batches,
            OfficerRepository officers,
            OfficerTermRepository terms,
            VillageAssignmentRepository assignments,
            Accounts accounts,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.officers = officers;
        this.terms = terms;
        this.assignments = assignments;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    public void inaugurate(String batchId) {
        var batch = batches.get(batchId);
        batch.inducted().stream()
                .filter(candidate -> officers.findByNip(candidate.nip()).isEmpty())
                .forEach(candidate -> inaugurate(batch, candidate));
    }

    private void inaugurate(AppointmentBatch batch, Candidate candidate) {
        var officer = officers.save(new Officer(nextUser(batch.office()), batch.office(), candidate));
        openAccount(officer, candidate);
        assignVillages(batch, candidate, officer.user());
        startTerm(batch, officer.user());
    }

    private UserId nextUser(OfficeCode office) {
        return new UserId("pimpasa-%s-%02d".formatted(office.value(), officers.countByOffice(office.value()) + 1));
    }

    private void openAccount(Officer officer, Candidate candidate) {
        accounts.create(new NewAccount(
                officer.user(),
                candidate.name(),
                "",
                candidate.email(),
                Set.of(Role.PIMPASA.groupOf(officer.office()))));
    }

    private void assignVillages(AppointmentBatch batch, Candidate candidate, UserId officer) {
        var since = clock.today(batch.office());
        var villages = batch.willingVillagesOf(candidate);
        villages.forEach(village -> assignments.save(new VillageAssignment(officer, village, batch.office(), since)));
        events.publishEvent(new AssignmentsStarted(batch.office(), officer, villages, since));
    }

    private void startTerm(AppointmentBatch batch, UserId officer) {
        var decree = batch.decree();
        var term = terms.save(new OfficerTerm(
                officer, batch.office(), decree.number().orElseThrow(), decree.validFrom(), decree.validUntil()));
        events.publishEvent(new TermStarted(term.id(), officer, batch.office(), term.validUntil()));
    }
}
