package id.pimpasa.platform.process;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * Starts processes and hands them messages, always by business key. Each feature wraps it in an engine facade of its own;
 * nobody else calls it. The engine does this on the application's behalf: whether a person may cause it is decided by
 * the page or form that was used, and nobody has rights on running instances.
 */
@Component
public class ProcessEngineGateway {

    private final RuntimeService runtimeService;
    private final DecisionService decisionService;
    private final IdentityService identityService;

    ProcessEngineGateway(
            RuntimeService runtimeService, DecisionService decisionService, IdentityService identityService) {
        this.runtimeService = runtimeService;
        this.decisionService = decisionService;
        this.identityService = identityService;
    }

    /** Starts a process in the caller's transaction. */
    public void start(String processKey, String businessKey, Map<String, Object> variables) {
        onBehalfOfTheApplication(() -> runtimeService.startProcessInstanceByKey(processKey, businessKey, variables));
    }

    /** Starts the process that begins with this message, in the caller's transaction. */
    public void startByMessage(String message, String businessKey, Map<String, Object> variables) {
        onBehalfOfTheApplication(() -> runtimeService.startProcessInstanceByMessage(message, businessKey, variables));
    }

    /**
     * Delivers a message to the one instance with this business key.
     *
     * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException if no instance waits for it
     */
    public void correlate(String message, String processKey, String businessKey, Map<String, Object> variables) {
        onBehalfOfTheApplication(() -> {
            runtimeService
                    .createMessageCorrelation(message)
                    .processInstanceId(instanceOf(processKey, businessKey, message))
                    .setVariables(variables)
                    .correlate();
            return null;
        });
    }

    /** Delivers a message if the instance waits for it. Returns whether it did. */
    public boolean correlateIfWaiting(
            String message, String processKey, String businessKey, Map<String, Object> variables) {
        if (!isWaitingFor(message, processKey, businessKey)) {
            return false;
        }
        correlate(message, processKey, businessKey, variables);
        return true;
    }

    public boolean isRunning(String processKey, String businessKey) {
        return onBehalfOfTheApplication(() -> runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0);
    }

    /** Asks a decision table whose one rule that fits gives one number. */
    public int number(String decisionKey, Map<String, Object> inputs) {
        return onBehalfOfTheApplication(() -> decisionService
                .evaluateDecisionTableByKey(decisionKey)
                .variables(inputs)
                .evaluate()
                .getSingleResult()
                .<Integer>getSingleEntry());
    }

    private boolean isWaitingFor(String message, String processKey, String businessKey) {
        return onBehalfOfTheApplication(() -> runtimeService
                        .createExecutionQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0);
    }

    private String instanceOf(String processKey, String businessKey, String message) {
        var instance = runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        if (instance == null) {
            throw new MismatchingMessageCorrelationException(
                    message, "No running " + processKey + " has the business key " + businessKey);
        }
        return instance.getProcessInstanceId();
    }

    private <T> T onBehalfOfTheApplication(Supplier<T> work) {
        var person = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (person != null) {
                identityService.setAuthentication(person);
            }
        }
    }
}
