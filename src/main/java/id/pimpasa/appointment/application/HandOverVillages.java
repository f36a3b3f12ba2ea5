package id.pimpasa.appointment.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.AssignmentsPaused;
import id.pimpasa.appointment.AssignmentsResumed;
import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.appointment.domain.OfficerTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.StandIn;
import id.pimpasa.appointment.domain.VillageAssignment;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves villages, waiting steps and whatever else listens from one officer to another, all or nothing. */
@Component
@Transactional
public class HandOverVillages {

    private final Terms terms;
    private final OfficerTermRepository runningTerms;
    private final VillageAssignmentRepository assignments;
    private final HumanTasks tasks;
    private final Accounts accounts;
    private final DraftHandoverNote draftHandoverNote;
    private final BusinessClock clock;
    private final Clock instants;
    private final ApplicationEventPublisher events;

    HandOverVillages(
            Terms terms,
            OfficerTermRepository runningTerms,
            VillageAssignmentRepository assignments,
            HumanTasks tasks,
            Accounts accounts,
            DraftHandoverNote draftHandoverNote,
            BusinessClock clock,
            Clock instants,
            ApplicationEventPublisher events) {
        this.terms = terms;
        this.runningTerms = runningTerms;
        this.assignments = assignments;
        this.tasks = tasks;
        this.accounts = accounts;
        this.draftHandoverNote = draftHandoverNote;
        this.clock = clock;
        this.instants = instants;
        this.events = events;
    }

    /** Everything of the term's officer goes to the successor, for good or for a leave. */
    public void handOver(String termId, UserId successor) {
        var term = terms.get(termId);
        requireActive(successor, term);
        var villages = villagesOf(term.officer());
        var already = villagesOf(successor);
        move(term.office(), term.officer(), successor, villages);
        var own = new ArrayList<>(villages);
        own.removeAll(passOn(term.officer(), successor, already));
        term.standIn(own, successor, already);
        tasks.handOver(term.officer(), successor);
        var note = draftHandoverNote.draft(term, successor, villages);
        term.handedOver(successor, clock.today(term.office()), note);
        events.publishEvent(new HandoverNoteDrafted(note.document(), villages, term.office()));
    }

    /** Confirms that the villages have moved, which they have already. */
    public void acknowledge(String termId, UserId by) {
        terms.get(termId).acknowledgeHandover(by, instants.instant());
    }

    /** Villages in which the officer only stood in go back to their own officer later, not to this one. */
    private List<VillageCode> passOn(UserId from, UserId to, List<VillageCode> already) {
        return runningTerms.findStoodInBy(from.value()).stream()
                .flatMap(absent -> absent.passOn(from, to, already).stream())
                .toList();
    }

    /** After a leave the villages come back from whoever stood in. */
    public void giveBack(String termId) {
        var term = terms.get(termId);
        term.returnFromLeave().stream()
                .collect(Collectors.groupingBy(
                        StandIn::standIn, Collectors.mapping(StandIn::village, Collectors.toList())))
                .forEach((standIn, villages) -> move(term.office(), standIn, term.officer(), villages));
    }

    /**
     * A change takes effect, or the decree has run out. Who leaves for good acts no longer: no group, and the open steps
     * that colleagues may take go back to them until the successor is known.
     */
    public void takeEffect(String termId, boolean onLeave) {
        var term = terms.get(termId);
        if (onLeave) {
            term.goOnLeave();
        } else {
            term.cease();
            accounts.removeFromGroup(term.officer(), Role.PIMPASA.groupOf(term.office()));
            tasks.release(term.officer());
            events.publishEvent(new OfficerLeft(term.id()));
        }
        events.publishEvent(new AssignmentsPaused(term.office(), term.officer()));
    }

    /** Ends the term: the officer mentors nothing any more and leaves the group of officers. */
    public void end(String termId) {
        var term = terms.get(termId);
        term.end(clock.today(term.office()));
        accounts.removeFromGroup(term.officer(), Role.PIMPASA.groupOf(term.office()));
        events.publishEvent(new OfficerLeft(term.id()));
    }

    private void move(OfficeCode office, UserId from, UserId to, List<VillageCode> villages) {
        var today = clock.today(office);
        var already = villagesOf(to);
        for (var assignment : assignments.findByOfficerAndUntilIsNullOrderByVillageCode(from.value())) {
            if (villages.contains(assignment.village())) {
                assignment.end(today);
            }
        }
        villages.stream()
                .filter(village -> !already.contains(village))
                .forEach(village -> assignments.save(new VillageAssignment(to, village, office, today)));
        events.publishEvent(
                from.equals(to)
                        ? new AssignmentsResumed(office, to, villages, today)
                        : new VillagesHandedOver(office, from, to, villages));
    }

    private List<VillageCode> villagesOf(UserId officer) {
        return assignments.findByOfficerAndUntilIsNullOrderByVillageCode(officer.value()).stream()
                .map(VillageAssignment::village)
                .toList();
    }

    private void requireActive(UserId successor, OfficerTerm term) {
        var isActive = runningTerms
                .lockRunning(successor.value())
                .filter(other -> other.canTakeVillages() && other.office().equals(term.office()))
                .isPresent();
        if (!isActive || successor.equals(term.officer())) {
            throw new InvalidInputException(
                    "successor", "Pengganti harus petugas aktif lain dari kantor yang sama. Pilih dari daftar.");
        }
    }
}
