package id.pimpasa.escalation.process;

import id.pimpasa.access.MembershipChanged;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.process.Workers;
import id.pimpasa.platform.user.UserId;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Offers waiting steps anew when it changes who may work on a case. */
@Component
class OfferedSteps {

    private final ReportRepository reports;
    private final ReportDesk desk;
    private final StepWorkers workers;
    private final StepRoles roles;
    private final HumanTasks tasks;
    private final ActingUser actingUser;
    private final ObjectProvider<RuntimeService> instances;

    OfferedSteps(
            ReportRepository reports,
            ReportDesk desk,
            StepWorkers workers,
            StepRoles roles,
            HumanTasks tasks,
            ActingUser actingUser,
            ObjectProvider<RuntimeService> instances) {
        this.reports = reports;
        this.desk = desk;
        this.workers = workers;
        this.roles = roles;
        this.tasks = tasks;
        this.actingUser = actingUser;
        this.instances = instances;
    }

    void offerAllAnew(ReportId report) {
        tasks.waitingAbout(report.toString()).forEach(task -> offerAnew(task, Set.of()));
    }

    /**
     * An official has a part in the case again. What somebody else has taken meanwhile stays theirs, also where they are of
     * the rung above: what they have begun to write would be lost.
     */
    void giveBack(ReportId report) {
        tasks.waitingAbout(report.toString()).forEach(task -> offerAnew(task, taker(task)));
    }

    private static Set<UserId> taker(HumanTask task) {
        return task.assignee().map(Set::of).orElseGet(Set::of);
    }

    /**
     * A step that is open to its role's group follows the members by itself. One that somebody has taken does not, and
     * neither do those of a case in which somebody accused has to be left out. Only at the end of the transaction does a
     * query see who is in the group now.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void followMembership(MembershipChanged change) {
        reports.openWithAccused().forEach(report -> offerAllAnew(new ReportId(report)));
        tasks.waitingFor(change.user()).forEach(task -> offerAnew(task, Set.of()));
    }

    /** Whoever brings the change about has no rights on the steps of others. */
    private void offerAnew(HumanTask task, Set<UserId> more) {
        actingUser.asApplication(() -> {
            var instance = instances
                    .getObject()
                    .createProcessInstanceQuery()
                    .processInstanceId(task.processInstanceId())
                    .singleResult();
            roles.of(task, instance)
                    .ifPresent(role ->
                            tasks.offer(task.id(), workers(task, instance, role).and(more)));
            return null;
        });
    }

    private Workers workers(HumanTask task, ProcessInstance instance, Role role) {
        return workers.of(desk.report(ReportId.of(instance.getBusinessKey())), task.elementId(), role);
    }
}
