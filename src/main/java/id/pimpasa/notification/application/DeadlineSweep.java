package id.pimpasa.notification.application;

import id.pimpasa.notification.MailTemplate;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for steps whose deadline is near or has passed and tells whoever they wait for. Each is told once for each
 * deadline, whichever node looks and however often.
 */
@Component
public class DeadlineSweep {

    private final HumanTasks tasks;
    private final TaskMails mails;
    private final Clock clock;
    private final Duration lead;

    DeadlineSweep(
            HumanTasks tasks, TaskMails mails, Clock clock, @Value("${pimpasa.deadline-sweep.lead}") Duration lead) {
        this.tasks = tasks;
        this.mails = mails;
        this.clock = clock;
        this.lead = lead;
    }

    @Transactional
    public void sweep() {
        var now = clock.instant();
        tasks.dueBefore(now.plus(lead)).forEach(task -> tell(task, now));
    }

    private void tell(HumanTask task, Instant now) {
        var due = task.dueDate().orElseThrow();
        var kind = due.isBefore(now) ? MailTemplate.DEADLINE_MISSED : MailTemplate.DEADLINE_NEAR;
        mails.deadline(kind, task.id(), task.name(), due, tasks.peopleFor(task.id()));
    }
}
