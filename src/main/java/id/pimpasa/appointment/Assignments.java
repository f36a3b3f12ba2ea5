package id.pimpasa.appointment;

import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.TermStatus;
import id.pimpasa.appointment.domain.VillageAssignment;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facade of this module: who mentors which village today. */
@Component
@Transactional(readOnly = true)
public class Assignments {

    private final VillageAssignmentRepository assignments;
    private final OfficerTermRepository terms;

    Assignments(VillageAssignmentRepository assignments, OfficerTermRepository terms) {
        this.assignments = assignments;
        this.terms = terms;
    }

    public List<Assignment> activeIn(OfficeCode office) {
        return assignments.findByOfficeAndUntilIsNullOrderByVillageCode(office.value()).stream()
                .map(VillageAssignment::toAssignment)
                .toList();
    }

    /** @return the officers of the village, none if it has nobody */
    public List<UserId> officersOf(VillageCode village) {
        return assignments.findMentoring(village.value()).stream()
                .map(VillageAssignment::officer)
                .toList();
    }

    /** @return the village's officers who are at work: neither on leave nor on their way out */
    public List<UserId> actingOfficersOf(VillageCode village) {
        return officersOf(village).stream().filter(this::isAtWork).toList();
    }

    /** @return the village's officers without those who leave for good; whoever is on leave comes back */
    public List<UserId> remainingOfficersOf(VillageCode village) {
        return officersOf(village).stream()
                .filter(officer -> !isIn(officer, TermStatus.LEAVING))
                .toList();
    }

    /** Whether the officer is on leave or on the way out; one who is just being inducted is neither. */
    public boolean isAway(UserId officer) {
        return isIn(officer, TermStatus.ON_LEAVE) || isIn(officer, TermStatus.LEAVING);
    }

    /** Whether the officer is on leave that day, or has left by then, as far as is known; {@code day} is today or later. */
    public boolean isAwayOn(UserId officer, LocalDate day) {
        return !daysAway(officer, List.of(day)).isEmpty();
    }

    /** @return those of the days, today or later, on which the officer is away as far as is known */
    public Set<LocalDate> daysAway(UserId officer, Collection<LocalDate> days) {
        return terms.findByOfficerAndEndedOnIsNull(officer.value()).stream()
                .flatMap(term -> days.stream().filter(term::isAwayOn))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isAtWork(UserId officer) {
        return isIn(officer, TermStatus.ACTIVE);
    }

    private boolean isIn(UserId officer, TermStatus status) {
        return terms.findByOfficerAndEndedOnIsNull(officer.value())
                .filter(term -> term.status() == status)
                .isPresent();
    }

    public List<VillageCode> villagesOf(UserId officer) {
        return assignments.findByOfficerAndUntilIsNullOrderByVillageCode(officer.value()).stream()
                .map(VillageAssignment::village)
                .toList();
    }
}
