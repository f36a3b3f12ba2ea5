package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.Outcome;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people have concluded about a case so far, in order. */
@Embeddable
class Conclusions {

    private static final Set<Conclusion> RETURNED = Set.of(KanimDecision.RETURN, KanwilDecision.RETURN);
    private static final Set<Conclusion> DECLARED_FALSE =
            Set.of(KanimDecision.DECLARE_FALSE, KanwilDecision.DECLARE_FALSE);

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<StepRecord> steps = new ArrayList<>();

    void add(StepRecord step) {
        steps.add(step);
    }

    List<StepRecord> steps() {
        return List.copyOf(steps);
    }

    Optional<Conclusion> lastAt(Rung rung) {
        return steps.stream()
                .filter(step -> step.rung() == rung)
                .reduce((earlier, later) -> later)
                .map(StepRecord::conclusion);
    }

    /** Whether a head has let the case go on, so that what was said below is settled. */
    boolean areApproved() {
        return lastDecision().filter(last -> !RETURNED.contains(last)).isPresent();
    }

    private boolean areDeclaredFalse() {
        return lastDecision().filter(DECLARED_FALSE::contains).isPresent();
    }

    /** Whether somebody has found or decided something, so that the case is no longer the reporter's alone. */
    boolean keepTheCase() {
        return steps.stream()
                .map(StepRecord::conclusion)
                .anyMatch(conclusion -> isDecision(conclusion)
                        || conclusion instanceof VerificationFinding finding && finding.isConfirmed());
    }

    List<Outcome> possibleOutcomes() {
        return Arrays.stream(Outcome.values())
                .filter(possible -> possible != Outcome.MERGED)
                .filter(possible -> (possible == Outcome.FALSE_REPORT) == areDeclaredFalse())
                .toList();
    }

    private Optional<Conclusion> lastDecision() {
        return steps.stream()
                .map(StepRecord::conclusion)
                .filter(Conclusions::isDecision)
                .reduce((earlier, later) -> later);
    }

    private static boolean isDecision(Conclusion conclusion) {
        return conclusion instanceof KanimDecision || conclusion instanceof KanwilDecision;
    }
}
