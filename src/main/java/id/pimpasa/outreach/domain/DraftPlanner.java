package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Proposes when to visit the villages that are due: the most urgent first, spread over the working days, the next only when
 * the officer is back from the one before. What does not fit is left out and shows up as a village that nobody planned.
 *
 * @param earliest first day on which a visit can still be prepared
 * @param startTimes when visits begin, at least as many as the rules allow visits on a day
 * @param themes what each kind of activity is about unless the officer says otherwise
 */
public record DraftPlanner(
        PlanRules rules, LocalDate earliest, List<LocalTime> startTimes, Map<ActivityKind, String> themes) {

    private static final Duration SHORTEST = Duration.ofHours(1);

    public List<PlanRow> draft(Collection<PlanVillage> villages) {
        var due = villages.stream()
                .filter(PlanVillage::isDue)
                .sorted(PlanVillage.BY_URGENCY)
                .toList();
        // A second time on a day is used only when there are more villages than days.
        for (int perDay = 1; perDay < rules.visitsPerDay(); perDay++) {
            var rows = draft(due, perDay);
            if (rows.size() == due.size()) {
                return rows;
            }
        }
        return draft(due, rules.visitsPerDay());
    }

    /** Each village near the place in the month that is its share; where that is taken, later or else earlier. */
    private List<PlanRow> draft(List<PlanVillage> due, int perDay) {
        var moments = moments(perDay);
        var fitting = Math.min(due.size(), moments.size());
        var diary = rules.diary();
        var rows = new ArrayList<PlanRow>();
        for (int index = 0; index < due.size(); index++) {
            var village = due.get(index);
            var share = index < fitting ? index * moments.size() / fitting : 0;
            Stream.concat(moments.stream().skip(share), moments.stream().limit(share))
                    .filter(moment -> fits(village, moment, diary))
                    .findFirst()
                    .ifPresent(moment -> {
                        diary.add(rules.away(village.village(), moment));
                        rows.add(row(village, moment));
                    });
        }
        return rows;
    }

    private boolean fits(PlanVillage village, LocalDateTime moment, Diary diary) {
        var away = rules.away(village.village(), moment);
        return away.isFitToPropose(startTimes.get(0)) && diary.hasRoomFor(away);
    }

    private List<LocalDateTime> moments(int perDay) {
        var elsewhere = rules.diary();
        return rules.period()
                .daysFrom(earliest)
                .filter(rules.isWorkingDay())
                .flatMap(day -> startTimes.stream()
                        .map(day::atTime)
                        .filter(moment ->
                                elsewhere.clash(Away.of(moment, SHORTEST)).isEmpty())
                        .limit(perDay))
                .toList();
    }

    private PlanRow row(PlanVillage village, LocalDateTime moment) {
        return new PlanRow(
                village.village(),
                moment.toLocalDate(),
                moment.toLocalTime(),
                village.kind(),
                themes.getOrDefault(village.kind(), village.kind().label()),
                null);
    }
}
