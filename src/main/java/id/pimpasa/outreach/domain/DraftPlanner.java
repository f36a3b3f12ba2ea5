package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Proposes when to visit the villages that are due: the most urgent first, spread over the working days, never two at one
 * time. What does not fit is left out and shows up as a village that nobody planned.
 *
 * @param earliest first day on which a visit can still be prepared
 * @param startTimes when visits begin, at least as many as the rules allow visits on a day
 * @param themes what each kind of activity is about unless the officer says otherwise
 */
public record DraftPlanner(
        PlanRules rules, LocalDate earliest, List<LocalTime> startTimes, Map<ActivityKind, String> themes) {

    public List<PlanRow> draft(Collection<PlanVillage> villages) {
        var due = villages.stream()
                .filter(PlanVillage::isDue)
                .sorted(PlanVillage.BY_URGENCY)
                .toList();
        var moments = freeMoments(due.size());
        var fitting = Math.min(due.size(), moments.size());
        var rows = new ArrayList<PlanRow>();
        for (int index = 0; index < fitting; index++) {
            var moment = moments.get(index * moments.size() / fitting);
            rows.add(row(due.get(index), moment));
        }
        return rows;
    }

    private PlanRow row(PlanVillage village, LocalDateTime moment) {
        return new PlanRow(
                village.village(),
                moment.toLocalDate(),
                moment.toLocalTime(),
                village.kind(),
                themes.getOrDefault(village.kind(), village.kind().label()));
    }

    /** A second time on a day is used only when there are more villages than days. */
    private List<LocalDateTime> freeMoments(int villages) {
        var days =
                rules.period().daysFrom(earliest).filter(rules.isWorkingDay()).toList();
        for (int perDay = 1; perDay < rules.visitsPerDay(); perDay++) {
            var moments = freeMoments(days, perDay);
            if (moments.size() >= villages) {
                return moments;
            }
        }
        return freeMoments(days, rules.visitsPerDay());
    }

    private List<LocalDateTime> freeMoments(List<LocalDate> days, int perDay) {
        return days.stream()
                .flatMap(day -> startTimes.stream()
                        .map(day::atTime)
                        .filter(rules::isFree)
                        .limit(Math.min(perDay, rules.visitsLeftOn(day))))
                .toList();
    }
}
