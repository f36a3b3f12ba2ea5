package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step says in its model at which rung it waits, in words that {@link StepRungs} understands. */
class StepRungsTest {

    static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes/escalation"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDueDateOfEachStepNamesItsRung(Path file) {
        assertThat(read(file).getModelElementsByType(UserTask.class)).allSatisfy(step -> {
            var dueDate = step.getCamundaDueDate();
            assertThat(StepRungs.isReview(dueDate) || StepRungs.rungIn(dueDate).isPresent())
                    .as(dueDate)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void theTimerOfAStepHasItsDueDate(Path file) {
        for (var boundary : read(file).getModelElementsByType(BoundaryEvent.class)) {
            boundary.getEventDefinitions().stream()
                    .filter(TimerEventDefinition.class::isInstance)
                    .map(definition ->
                            ((TimerEventDefinition) definition).getTimeDate().getTextContent())
                    .forEach(time -> assertThat(((UserTask) boundary.getAttachedTo()).getCamundaDueDate())
                            .as(boundary.getId())
                            .isEqualTo(time));
        }
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
