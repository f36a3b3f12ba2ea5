package id.pimpasa.home;

import static id.pimpasa.platform.time.IndonesianDates.MOMENT;

import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on the start page what a person has to do next, so that nobody looks for it. */
@Component
class NextWork {

    private static final int SHOWN = 5;

    private final HumanTasks tasks;
    private final Clock clock;
    private final DateTimeFormatter dueFormat;

    NextWork(HumanTasks tasks, Clock clock, ZoneId zone) {
        this.tasks = tasks;
        this.clock = clock;
        this.dueFormat = MOMENT.withZone(zone);
    }

    /**
     * @param waiting how many tasks wait
     * @param overdue how many of them are late
     * @param next the most urgent ones
     */
    record Work(long waiting, long overdue, List<Item> next) {}

    record Item(String id, String name, String due, boolean overdue) {}

    Work of(UserId user) {
        var now = clock.instant();
        var next =
                tasks.openTo(user, SHOWN).stream().map(task -> item(task, now)).toList();
        return new Work(tasks.countOpenTo(user), tasks.countOpenTo(user, now), next);
    }

    private Item item(HumanTask task, Instant now) {
        return new Item(
                task.id(),
                task.name(),
                task.dueDate().map(dueFormat::format).orElse(""),
                task.dueDate().filter(due -> due.isBefore(now)).isPresent());
    }
}
