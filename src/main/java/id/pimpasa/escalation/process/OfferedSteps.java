package id.pimpasa.escalation.process;

import id.pimpasa.access.MembershipChanged;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.EligibleWorkers;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.ReportRepository;
import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.process.Workers;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Offers waiting steps anew when it changes who may work on a case. */
@Component
class OfferedSteps {

    private final ReportRepository reports;
    private final ReportDesk desk;
    private final EligibleWorkers eligible;
    private final StepRoles roles;
    private final HumanTasks tasks;
    private final ActingUser actingUser;
    private final ObjectProvider<RuntimeService> instances;

    OfferedSteps(
            ReportRepository reports,
            ReportDesk desk,
            EligibleWorkers eligible,
            StepRoles roles,
            HumanTasks tasks,
            ActingUser actingUser,
            ObjectProvider<RuntimeService> instances) {
        this.reports = reports;
        this.desk = desk;
        this.eligible = eligible;
        this.roles = roles;
        this.tasks = tasks;
        this.actingUser = actingUser;
        this.instances = instances;
    }

    void offerAllAnew(ReportId report) {
        tasks.waitingAbout(report.toString()).forEach(this::offerAnew);
    }

    /**
     * A step that is open to its role's group follows the members by itself. One that somebody has taken does not, and
     * neither do those of a case in which somebody accused has to be left out. Only at the end of the transaction does a
     * query see who is in the group now.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void followMembership(MembershipChanged change) {
        reports.openWithAccused().forEach(report -> offerAllAnew(new ReportId(report)));
        tasks.waitingFor(change.user()).forEach(this::offerAnew);
    }

    /** Whoever brings the change about has no rights on the steps of others. */
    private void offerAnew(HumanTask task) {
        actingUser.asApplication(() -> {
            var instance = instances
                    .getObject()
                    .createProcessInstanceQuery()
                    .processInstanceId(task.processInstanceId())
                    .singleResult();
            roles.of(task, instance)
                    .ifPresent(role -> tasks.offer(task.id(), workers(instance.getBusinessKey(), role)));
            return null;
        });
    }

    private Workers workers(String report, Role role) {
        return eligible.of(desk.report(ReportId.of(report)), role);
    }
}
