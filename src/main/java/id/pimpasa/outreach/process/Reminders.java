package id.pimpasa.outreach.process;

import static id.pimpasa.platform.time.IndonesianDates.MOMENT;

import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.WorkingDayDeadlines;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reminds whoever a late step waits for and gives them a new deadline. */
@Component
class Reminders {

    private final HumanTasks tasks;
    private final Notifications notifications;
    private final WorkingDayDeadlines deadlines;
    private final BusinessClock businessClock;
    private final Clock clock;
    private final DateTimeFormatter dueFormat;

    Reminders(
            HumanTasks tasks,
            Notifications notifications,
            WorkingDayDeadlines deadlines,
            BusinessClock businessClock,
            Clock clock,
            ZoneId zone) {
        this.tasks = tasks;
        this.notifications = notifications;
        this.deadlines = deadlines;
        this.businessClock = businessClock;
        this.clock = clock;
        this.dueFormat = MOMENT.withZone(zone);
    }

    /** @param step name of the step's deadline in the settings */
    void remind(HumanTask late, String step, OfficeCode office) {
        var newDeadline = businessClock.plusWorkingDays(office, clock.instant(), deadlines.of(step));
        tasks.setDueDate(late.id(), newDeadline);
        notifications.notify(Notice.of(
                MailTemplate.DEADLINE_MISSED,
                tasks.peopleFor(late.id()),
                late.name(),
                Map.of(
                        "taskId", late.id(),
                        "taskName", late.name(),
                        "dueDate", dueFormat.format(newDeadline))));
    }
}
