package id.pimpasa.notification.application;

import id.pimpasa.notification.MailTemplate;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks for steps whose deadline is near or has passed and tells whoever they wait for. Each is told once for each
 * deadline, whichever node looks and however often.
 */
@Component
public class DeadlineSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSweep.class);
    private static final int PARTS = 3;

    private final HumanTasks tasks;
    private final TaskMails mails;
    private final Clock clock;
    private final Duration lead;
    private final Duration missedFor;

    DeadlineSweep(
            HumanTasks tasks,
            TaskMails mails,
            Clock clock,
            @Value("${pimpasa.deadline-sweep.lead}") Duration lead,
            @Value("${pimpasa.deadline-sweep.missed-for}") Duration missedFor) {
        this.tasks = tasks;
        this.mails = mails;
        this.clock = clock;
        this.lead = lead;
        this.missedFor = missedFor;
    }

    public void sweep() {
        var now = clock.instant();
        tasks.dueBetween(now.minus(missedFor), now.plus(lead)).stream()
                .filter(task -> !now.isBefore(reminderAt(task)))
                .forEach(task -> tell(task, now));
    }

    /** A step of half an hour is not near its end from its beginning on: the last third of its time is. */
    private Instant reminderAt(HumanTask task) {
        var due = task.dueDate().orElseThrow();
        var lastThird = Duration.between(task.created(), due).dividedBy(PARTS);
        return due.minus(lastThird.compareTo(lead) < 0 ? lastThird : lead);
    }

    /** Each by itself: what cannot be told keeps nobody else from being told. */
    private void tell(HumanTask task, Instant now) {
        var due = task.dueDate().orElseThrow();
        var kind = due.isBefore(now) ? MailTemplate.DEADLINE_MISSED : MailTemplate.DEADLINE_NEAR;
        try {
            mails.deadline(kind, task.id(), task.name(), due, tasks.peopleFor(task.id()));
        } catch (RuntimeException failed) {
            LOG.warn("Nobody was told of the deadline of step {}", task.id(), failed);
        }
    }
}
