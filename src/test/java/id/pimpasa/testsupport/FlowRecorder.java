package id.pimpasa.testsupport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Notes every flow node and sequence flow that any test of this run walks; {@code ProcessCoverageTest} judges. */
@TestComponent
public class FlowRecorder extends AbstractProcessEnginePlugin {

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";

    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> walked = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
                processes.forEach(process -> watch(process.getKey(), process));
            }
        });
    }

    private void watch(String process, ScopeImpl scope) {
        for (var activity : scope.getActivities()) {
            watchActivity(process, activity);
            watch(process, activity);
        }
    }

    private void watchActivity(String process, ActivityImpl activity) {
        if (!activity.getId().endsWith(MULTI_INSTANCE_BODY)) {
            know(process, activity.getId());
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> walk(process, activity.getId()));
        }
        activity.getOutgoingTransitions().stream()
                .map(TransitionImpl.class::cast)
                .forEach(flow -> {
                    know(process, flow.getId());
                    flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                            execution -> walk(process, flow.getId()));
                });
    }

    private void know(String process, String element) {
        known.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet()).add(element);
    }

    private void walk(String process, String element) {
        walked.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet()).add(element);
    }

    public Set<String> processes() {
        return new TreeSet<>(known.keySet());
    }

    /** Ids of flow nodes and sequence flows that no test has walked. */
    public Set<String> unwalked(String process) {
        var missing = new TreeSet<>(known.getOrDefault(process, Set.of()));
        missing.removeAll(walked.getOrDefault(process, Set.of()));
        return missing;
    }
}
