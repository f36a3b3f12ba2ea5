package id.pimpasa.outreach.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When one officer is away for visits, and whether one more has room: nobody is in two places, nor on the way all day. */
public final class Diary {

    private final int visitsPerDay;

    /** Each time under every day that it touches, so that looking one up costs no more in a full diary. */
    private final Map<LocalDate, List<Away>> byDay = new HashMap<>();

    /** @param visitsPerDay most visits that one officer makes on one day */
    public Diary(Collection<Away> taken, int visitsPerDay) {
        this.visitsPerDay = visitsPerDay;
        taken.forEach(this::add);
    }

    public void add(Away away) {
        away.days()
                .forEach(day ->
                        byDay.computeIfAbsent(day, unseen -> new ArrayList<>()).add(away));
    }

    /** @return one that the officer cannot make besides */
    public Optional<Away> clash(Away wanted) {
        return wanted.days()
                .flatMap(day -> on(day).stream())
                .filter(wanted::overlaps)
                .findFirst();
    }

    /** @return how many visits begin on the day */
    public int visitsOn(LocalDate day) {
        return Math.toIntExact(
                on(day).stream().filter(away -> away.day().equals(day)).count());
    }

    public boolean isFull(LocalDate day) {
        return visitsOn(day) >= visitsPerDay;
    }

    public boolean hasRoomFor(Away wanted) {
        return !isFull(wanted.day()) && clash(wanted).isEmpty();
    }

    private List<Away> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }
}
