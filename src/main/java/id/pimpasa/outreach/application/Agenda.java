package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Away;
import id.pimpasa.outreach.domain.Diary;
import id.pimpasa.outreach.domain.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scheduled visits of one officer, each of which is looked at beside all the others. */
final class Agenda {

    private final Diary diary;
    private final Map<VisitId, List<String>> clashes = new HashMap<>();

    /** A visit with the time that it takes. */
    record Engagement(Visit visit, Away away) {}

    Agenda(List<Engagement> engagements, Diary diary) {
        this.diary = diary;
        engagements.forEach(engagement -> diary.add(engagement.away()));
        var inOrder = engagements.stream()
                .sorted(Comparator.comparing(engagement -> engagement.away().from()))
                .toList();
        for (int index = 0; index < inOrder.size(); index++) {
            noteClashes(inOrder.get(index), inOrder.subList(index + 1, inOrder.size()));
        }
    }

    /** Of those that begin later, the first that does not clash ends the search. */
    private void noteClashes(Engagement one, List<Engagement> later) {
        for (var other : later) {
            if (!other.away().overlaps(one.away())) {
                return;
            }
            note(one.visit(), other.visit());
            note(other.visit(), one.visit());
        }
    }

    private void note(Visit visit, Visit other) {
        clashes.computeIfAbsent(visit.id(), unseen -> new ArrayList<>()).add(other.number());
    }

    Diary diary() {
        return diary;
    }

    /** @return numbers of the visits that the officer cannot make besides this one */
    Optional<String> clashesOf(Visit visit) {
        return Optional.ofNullable(clashes.get(visit.id())).map(numbers -> String.join(", ", numbers));
    }
}
