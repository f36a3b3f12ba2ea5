package id.pimpasa.platform.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds the server side of a form. Looked up when first needed, because the steps use services of the engine that is
 * being built when the models are parsed.
 */
@Component
class UserTaskForms {

    private final ObjectProvider<UserTaskForm> taskForms;
    private final ObjectProvider<StartForm> startForms;
    private volatile Map<String, UserTaskForm> byStep;
    private volatile Map<String, StartForm> byProcess;

    UserTaskForms(ObjectProvider<UserTaskForm> taskForms, ObjectProvider<StartForm> startForms) {
        this.taskForms = taskForms;
        this.startForms = startForms;
    }

    UserTaskForm of(String processKey, String elementId) {
        if (byStep == null) {
            byStep = index(taskForms.stream().toList());
        }
        return Optional.ofNullable(byStep.get(processKey + "/" + elementId))
                .orElseThrow(() -> new IllegalStateException(
                        "No UserTaskForm serves the step " + elementId + " of " + processKey));
    }

    Optional<StartForm> startOf(String processKey) {
        if (byProcess == null) {
            byProcess = startForms.stream().collect(Collectors.toMap(StartForm::processKey, Function.identity()));
        }
        return Optional.ofNullable(byProcess.get(processKey));
    }

    private static Map<String, UserTaskForm> index(List<UserTaskForm> forms) {
        var index = new HashMap<String, UserTaskForm>();
        for (var form : forms) {
            var other = index.put(form.processKey() + "/" + form.elementId(), form);
            if (other != null) {
                throw new IllegalStateException(
                        "Two forms serve one step: " + form.getClass() + ", " + other.getClass());
            }
        }
        return Map.copyOf(index);
    }
}
