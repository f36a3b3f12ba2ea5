package id.pimpasa.platform.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.util.StringUtils;

/**
 * Incidents of jobs that have failed as often as they are tried: what an administrator reads in Cockpit names the step
 * and says what to do, where a failure only says what went wrong.
 */
class FailedJobIncidents extends DefaultIncidentHandler {

    private static final int LONGEST_CAUSE = 500;

    FailedJobIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident createIncident(IncidentContext context, String message) {
        return super.createIncident(
                context,
                "Langkah \"%s\" gagal%s. Setelah penyebabnya diperbaiki (rinciannya pada stack trace), ulangi pekerjaan ini dari Cockpit."
                        .formatted(stepOf(context), cause(message)));
    }

    private static String cause(String message) {
        return message == null
                ? ""
                : ": " + StringUtils.trimTrailingCharacter(StringUtils.truncate(message, LONGEST_CAUSE), '.');
    }

    private static String stepOf(IncidentContext context) {
        var element = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(context.getProcessDefinitionId())
                .getModelElementById(context.getActivityId());
        return element instanceof FlowElement step && step.getName() != null ? step.getName() : context.getActivityId();
    }
}
