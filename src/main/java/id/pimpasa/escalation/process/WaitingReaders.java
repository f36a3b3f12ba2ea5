package id.pimpasa.escalation.process;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.CaseReaders;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.engine.HumanTasks;
import org.springframework.stereotype.Component;

/** A case is read by those for whom one of its steps waits, exactly as in the task list. */
@Component
class WaitingReaders implements CaseReaders {

    private final ReportDesk desk;
    private final HumanTasks tasks;
    private final CurrentUser currentUser;

    WaitingReaders(ReportDesk desk, HumanTasks tasks, CurrentUser currentUser) {
        this.desk = desk;
        this.tasks = tasks;
        this.currentUser = currentUser;
    }

    @Override
    public boolean include(ReportId report) {
        return currentUser
                .find()
                .filter(user -> tasks.waitingAbout(report.toString()).stream()
                        .anyMatch(task -> tasks.isReadableBy(task.id(), user, currentUser.groups())))
                .filter(user -> !desk.isAccused(report, user))
                .isPresent();
    }
}
