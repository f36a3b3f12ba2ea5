package id.pimpasa.platform.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/**
 * Incidents of jobs that have failed as often as they are tried: what an administrator reads in Cockpit names the step
 * and says what to do, also where the failure only says what went wrong.
 */
class FailedJobIncidents extends DefaultIncidentHandler {

    /** How the message of a failure ends that already says what to do. */
    static final String REPEAT = "ulangi pekerjaan ini dari Cockpit.";

    private static final int LONGEST_CAUSE = 500;

    FailedJobIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident createIncident(IncidentContext context, String message) {
        return super.createIncident(context, saysWhatToDo(message) ? message : advice(context, message));
    }

    private static boolean saysWhatToDo(String message) {
        return message != null && message.endsWith(REPEAT);
    }

    private static String advice(IncidentContext context, String message) {
        return "Langkah \"%s\" gagal%s. Perbaiki penyebabnya, yang tertulis lengkap pada stack trace, lalu %s"
                .formatted(stepOf(context), cause(message), REPEAT);
    }

    private static String cause(String message) {
        return Optional.ofNullable(message)
                .map(text -> ": "
                        + text.substring(0, Math.min(text.length(), LONGEST_CAUSE))
                                .replaceAll("\\.+$", ""))
                .orElse("");
    }

    private static String stepOf(IncidentContext context) {
        var element = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(context.getProcessDefinitionId())
                .getModelElementById(context.getActivityId());
        return element instanceof FlowElement step && step.getName() != null ? step.getName() : context.getActivityId();
    }
}
