package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open plans follow their villages to another officer. */
@Component
@Transactional
public class MovePlans {

    private final OutreachPlanRepository plans;
    private final PlanningProcess process;
    private final Clock clock;

    MovePlans(OutreachPlanRepository plans, PlanningProcess process, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.clock = clock;
    }

    /**
     * A draft goes into the one that the successor writes for the same period, so that one step is enough. Otherwise a
     * plan all of whose villages go is handed over; of any other one these villages are split off. What the successor plans
     * already is planned once only.
     *
     * @return the open plans that changed and are still open
     */
    public List<Moved> move(UserId from, UserId to, Collection<VillageCode> villages) {
        return plans.findByOfficerAndStatusIn(from.value(), PlanStatus.OPEN).stream()
                .flatMap(plan -> move(plan, to, villages).stream())
                .toList();
    }

    /** @param whole whether the plan is the successor's now; otherwise villages have left it or come to it */
    public record Moved(UUID plan, boolean whole) {}

    private List<Moved> move(OutreachPlan plan, UserId to, Collection<VillageCode> villages) {
        var leaving = new HashSet<>(plan.villageCodes());
        leaving.retainAll(villages);
        if (leaving.isEmpty()) {
            return List.of();
        }
        var twice = new HashSet<>(leaving);
        twice.retainAll(plannedBy(to, plan));
        giveUp(plan, twice);
        leaving.removeAll(twice);
        if (leaving.isEmpty()) {
            return stillOpen(plan);
        }
        var successorsOwn = plan.isOwnDraft() ? draftOf(to, plan) : Optional.<OutreachPlan>empty();
        if (successorsOwn.isPresent()) {
            successorsOwn.get().takeOn(plan, leaving);
            giveUp(plan, leaving);
            return stillOpen(successorsOwn.get(), plan);
        }
        return List.of(new Moved(plan.id(), handOver(plan, leaving, to)));
    }

    private static List<Moved> stillOpen(OutreachPlan... changed) {
        return Stream.of(changed)
                .filter(plan -> PlanStatus.OPEN.contains(plan.status()))
                .map(plan -> new Moved(plan.id(), false))
                .toList();
    }

    private Optional<OutreachPlan> draftOf(UserId officer, OutreachPlan plan) {
        return plans.findByOfficerAndStatusIn(officer.value(), PlanStatus.OPEN).stream()
                .filter(own -> own.isOwnDraft() && own.period().equals(plan.period()))
                .findFirst();
    }

    private void giveUp(OutreachPlan plan, Set<VillageCode> leaving) {
        if (leaving.containsAll(plan.villageCodes())) {
            plan.withdraw();
            process.withdraw(plan);
        } else {
            plan.drop(leaving);
        }
    }

    private boolean handOver(OutreachPlan plan, Set<VillageCode> leaving, UserId to) {
        if (leaving.containsAll(plan.villageCodes())) {
            plan.handOver(to, clock.instant());
            return true;
        }
        process.start(plans.save(plan.splitOff(leaving, to, clock.instant())));
        return false;
    }

    private Set<VillageCode> plannedBy(UserId officer, OutreachPlan plan) {
        return plans.findByOfficerAndStatusIn(officer.value(), PlanStatus.VALID).stream()
                .filter(other -> other.period().equals(plan.period()))
                .flatMap(other -> other.villagesCaredFor().stream())
                .collect(Collectors.toSet());
    }
}
