package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.application.VisitPriorityRules.VillageFacts;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.outreach.domain.PlanVillage;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.outreach.domain.VisitNeed;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Weighs the villages of one office. Reads everything once for the office, because a cycle weighs thousands. */
@Component
class VillageNeeds {

    private final VillageProfiles profiles;
    private final VillageLevels levels;
    private final VisitHistory visits;
    private final OutreachPlanRepository plans;
    private final VisitPriorityRules rules;
    private final BusinessClock clock;

    VillageNeeds(
            VillageProfiles profiles,
            VillageLevels levels,
            VisitHistory visits,
            OutreachPlanRepository plans,
            VisitPriorityRules rules,
            BusinessClock clock) {
        this.profiles = profiles;
        this.levels = levels;
        this.visits = visits;
        this.plans = plans;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return each of these villages with its need in the period */
    Map<VillageCode, PlanVillage> of(OfficeCode office, Collection<VillageCode> villages, PlanningPeriod period) {
        var today = clock.today(office);
        var weighedOn = today.isBefore(period.from()) ? period.from() : today;
        var traits = profiles.of(villages);
        var levelOf = levels.levelsIn(office);
        var lastVisits = visits.lastVisitsIn(office);
        var counselled = visits.lastCounsellingsIn(office);
        var visitAhead = villagesWithVisitAhead(office, period);
        var needs = new HashMap<VillageCode, PlanVillage>();
        for (var village : villages) {
            var lastVisit = Optional.ofNullable(lastVisits.get(village));
            var facts = new VillageFacts(
                    traits.get(village).vulnerability(),
                    levelOf.getOrDefault(village, VillageLevel.PIONEER),
                    lastVisit.map(last -> daysBetween(last, weighedOn)),
                    Optional.ofNullable(counselled.get(village)).map(last -> daysBetween(last, period.until())),
                    traits.get(village).travel(),
                    period.from().getMonth());
            needs.put(
                    village,
                    new PlanVillage(
                            village,
                            mostUrgent(facts, period),
                            lastVisit.orElse(null),
                            visitAhead.contains(village),
                            period));
        }
        return needs;
    }

    /** What a season asks for counts whichever month of the period it falls into. */
    private VisitNeed mostUrgent(VillageFacts facts, PlanningPeriod period) {
        return period.months()
                .map(month -> rules.needOf(facts.in(month)))
                .min(Comparator.comparing(VisitNeed::priority).thenComparing(VisitNeed::intervalDays))
                .orElseThrow();
    }

    private Set<VillageCode> villagesWithVisitAhead(OfficeCode office, PlanningPeriod period) {
        var ahead = new HashSet<>(visits.withVisitAheadIn(office));
        plans.villagesPlanned(office.value(), period.from(), PlanStatus.VALID).stream()
                .map(VillageCode::new)
                .forEach(ahead::add);
        return ahead;
    }

    private static int daysBetween(LocalDate lastVisit, LocalDate weighedOn) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(lastVisit, weighedOn)));
    }
}
