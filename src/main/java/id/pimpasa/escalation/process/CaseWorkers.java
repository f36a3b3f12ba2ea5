package id.pimpasa.escalation.process;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.Workers;
import id.pimpasa.platform.user.UserId;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Candidates of a step: {@code #{caseWorkers.groups('intel', execution)}}. */
@ProcessBean("caseWorkers")
public class CaseWorkers {

    private final ReportDesk desk;
    private final StepWorkers workers;

    CaseWorkers(ReportDesk desk, StepWorkers workers) {
        this.desk = desk;
        this.workers = workers;
    }

    /** @param role code of the role */
    public Collection<String> groups(String role, DelegateExecution execution) {
        return workers(role, execution).groups();
    }

    /** @param role code of the role */
    public Collection<String> users(String role, DelegateExecution execution) {
        return workers(role, execution).users().stream().map(UserId::value).toList();
    }

    private Workers workers(String role, DelegateExecution execution) {
        return workers.of(
                desk.report(Cases.idOf(execution)),
                execution.getCurrentActivityId(),
                Role.ofCode(role).orElseThrow());
    }
}
