package id.pimpasa.notification.application;

import static id.pimpasa.platform.time.IndonesianDates.MOMENT;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.platform.process.HumanTaskCreated;
import id.pimpasa.platform.user.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of a step that waits for them, and again when its deadline is near or has passed. */
@Component
public class TaskMails {

    private static final String NO_DEADLINE = "tidak ditentukan";

    private final Notifications notifications;
    private final Accounts accounts;
    private final DateTimeFormatter dueFormat;

    TaskMails(Notifications notifications, Accounts accounts, ZoneId zone) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.dueFormat = MOMENT.withZone(zone);
    }

    @EventListener
    void taskWaits(HumanTaskCreated task) {
        notifications.notify(Notice.of(
                MailTemplate.TASK_WAITING,
                peopleOf(
                        task.assignee(),
                        Stream.concat(
                                        task.candidateUsers().stream().map(UserId::new),
                                        task.candidateGroups().stream().flatMap(this::members))
                                .toList()),
                task.name(),
                facts(task.taskId(), task.name(), task.dueDate())));
    }

    /** @param people whom the step waits for now */
    void deadline(MailTemplate kind, String taskId, String taskName, Instant dueDate, Collection<UserId> people) {
        notifications.notify(Notice.of(kind, people, taskName, facts(taskId, taskName, Optional.of(dueDate)))
                .once(kind + ":" + taskId + ":" + dueDate));
    }

    private static List<UserId> peopleOf(Optional<String> assignee, List<UserId> candidates) {
        return assignee.map(UserId::new).map(List::of).orElse(candidates);
    }

    private Stream<UserId> members(String group) {
        return accounts.membersOf(group).stream().map(Account::id);
    }

    private Map<String, String> facts(String taskId, String taskName, Optional<Instant> dueDate) {
        return Map.of(
                "taskId", taskId,
                "taskName", taskName,
                "dueDate", dueDate.map(dueFormat::format).orElse(NO_DEADLINE));
    }
}
