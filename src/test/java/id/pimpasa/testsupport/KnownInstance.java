package id.pimpasa.testsupport;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * An instance that history knows, running or ended. The assertions of camunda-bpm-assert take a {@link ProcessInstance}
 * and look everything up by its id, but the engine hands one out only while it runs.
 */
record KnownInstance(
        String getId,
        String getBusinessKey,
        String getProcessDefinitionId,
        String getProcessDefinitionKey,
        String getRootProcessInstanceId,
        String getCaseInstanceId,
        String getTenantId,
        boolean isEnded,
        boolean isSuspended)
        implements ProcessInstance {

    static KnownInstance of(HistoricProcessInstance known) {
        return new KnownInstance(
                known.getId(),
                known.getBusinessKey(),
                known.getProcessDefinitionId(),
                known.getProcessDefinitionKey(),
                known.getRootProcessInstanceId(),
                known.getCaseInstanceId(),
                known.getTenantId(),
                known.getEndTime() != null,
                HistoricProcessInstance.STATE_SUSPENDED.equals(known.getState()));
    }

    @Override
    public String getProcessInstanceId() {
        return getId;
    }
}
