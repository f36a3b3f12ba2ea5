package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignment;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.appointment.AssignmentsStarted;
import id.pimpasa.outreach.domain.DraftPlanner;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.outreach.domain.PlanVillage;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one plan for each officer and period, with a proposal in it. Safe to repeat: an officer who has a plan of the
 * period gets no other one, whichever node asks.
 */
@Component
@Transactional
public class OpenPlans {

    private final OutreachPlanRepository plans;
    private final Assignments assignments;
    private final VillageNeeds needs;
    private final PlanDesk desk;
    private final PlanningCalendar calendar;
    private final PlanningSettings settings;
    private final PlanningProcess process;
    private final BusinessClock businessClock;
    private final Clock clock;

    OpenPlans(
            OutreachPlanRepository plans,
            Assignments assignments,
            VillageNeeds needs,
            PlanDesk desk,
            PlanningCalendar calendar,
            PlanningSettings settings,
            PlanningProcess process,
            BusinessClock businessClock,
            Clock clock) {
        this.plans = plans;
        this.assignments = assignments;
        this.needs = needs;
        this.desk = desk;
        this.calendar = calendar;
        this.settings = settings;
        this.process = process;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /**
     * Opens the office's plans of the period that is to be planned now. Villages that a plan names already stay with it,
     * so that a cycle that runs again opens none for a second officer of the same villages.
     */
    public void openFor(OfficeCode office) {
        openUnnamed(office, calendar.planned(office));
    }

    /**
     * Opens what a cycle should have opened that never ran: a changed model replaces the timer of the one before, even if
     * it has fallen due.
     */
    public void openMissed(OfficeCode office) {
        calendar.opened(office).ifPresent(period -> openUnnamed(office, period));
    }

    private void openUnnamed(OfficeCode office, PlanningPeriod period) {
        var named = plans.villagesNamed(office.value(), period.from(), PlanStatus.VALID).stream()
                .map(VillageCode::new)
                .collect(Collectors.toSet());
        open(office, villagesOf(office, named), period);
    }

    private Map<String, List<VillageCode>> villagesOf(OfficeCode office, Set<VillageCode> without) {
        return new TreeMap<>(assignments.activeIn(office).stream()
                .filter(assignment -> !without.contains(assignment.village()))
                .collect(Collectors.groupingBy(
                        assignment -> assignment.officer().value(),
                        Collectors.mapping(Assignment::village, Collectors.toList()))));
    }

    /** A new officer does not wait for the next cycle. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void openForNewOfficer(AssignmentsStarted started) {
        var villages = Map.of(started.officer().value(), started.villages());
        calendar.underWay(started.office()).stream()
                .filter(period -> hasDaysLeft(started.office(), period))
                .forEach(period -> open(started.office(), villages, period));
    }

    private void open(OfficeCode office, Map<String, List<VillageCode>> villagesOf, PlanningPeriod period) {
        var opened = plans.officersWithPlan(period.from());
        var missing = villagesOf.keySet().stream()
                .filter(officer -> !opened.contains(officer))
                .filter(officer -> !villagesOf.get(officer).isEmpty())
                .toList();
        var weighed = needs.of(office, villages(villagesOf, missing), period);
        var visitors = visitors(villagesOf, missing, period);
        for (var officer : missing) {
            var villages = villagesOf.get(officer).stream()
                    .filter(village -> visitors.get(village).equals(officer))
                    .map(weighed::get)
                    .toList();
            open(office, new UserId(officer), villages, period);
        }
    }

    /** Officers who share a village plan it in turn, so that each of them comes to know it. */
    private Map<VillageCode, String> visitors(
            Map<String, List<VillageCode>> villagesOf, List<String> officers, PlanningPeriod period) {
        var mentors = new HashMap<VillageCode, List<String>>();
        officers.forEach(officer -> villagesOf
                .get(officer)
                .forEach(village -> mentors.computeIfAbsent(village, unseen -> new ArrayList<>())
                        .add(officer)));
        var turn = (int) (period.from().getLong(ChronoField.PROLEPTIC_MONTH) / calendar.months());
        return mentors.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        shared -> shared.getValue().get(turn % shared.getValue().size())));
    }

    private static List<VillageCode> villages(Map<String, List<VillageCode>> villagesOf, List<String> officers) {
        return officers.stream()
                .flatMap(officer -> villagesOf.get(officer).stream())
                .distinct()
                .toList();
    }

    private void open(OfficeCode office, UserId officer, Collection<PlanVillage> villages, PlanningPeriod period) {
        if (villages.isEmpty()) {
            return;
        }
        var plan = plans.save(OutreachPlan.open(
                office,
                officer,
                period,
                villages,
                planner(office, officer, period, villages).draft(villages),
                clock.instant()));
        process.start(plan);
    }

    private DraftPlanner planner(
            OfficeCode office, UserId officer, PlanningPeriod period, Collection<PlanVillage> villages) {
        var codes = villages.stream().map(PlanVillage::village).toList();
        return new DraftPlanner(
                desk.rulesForProposal(office, officer, period, codes),
                businessClock.plusWorkingDays(businessClock.today(office), settings.noticeDays()),
                settings.startTimes(),
                settings.themes());
    }

    /** Opens a further plan for those of these villages that are due, besides the officer's plan of the period. */
    void openPart(OfficeCode office, UserId officer, Collection<VillageCode> villages, PlanningPeriod period) {
        var due = needs.of(office, villages, period).values().stream()
                .filter(PlanVillage::isDue)
                .toList();
        if (!due.isEmpty() && hasDaysLeft(office, period)) {
            var proposal = planner(office, officer, period, due).draft(due);
            process.start(plans.save(OutreachPlan.openPart(office, officer, period, due, proposal, clock.instant())));
        }
    }

    boolean hasDaysLeft(OfficeCode office, PlanningPeriod period) {
        var earliest = businessClock.plusWorkingDays(businessClock.today(office), settings.noticeDays());
        return period.daysFrom(earliest).anyMatch(businessClock::isWorkingDay);
    }
}
