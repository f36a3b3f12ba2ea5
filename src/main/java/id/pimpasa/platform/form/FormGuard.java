package id.pimpasa.platform.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Brings together a step's form file, its server side and what the browser sent. */
@Component
class FormGuard {

    private final FormCatalog catalog;
    private final UserTaskForms forms;
    private final EngineSubmission engineSubmission;
    private final SubmissionCheck check;
    private final ObjectMapper json;

    FormGuard(
            FormCatalog catalog,
            UserTaskForms forms,
            EngineSubmission engineSubmission,
            SubmissionCheck check,
            ObjectMapper json) {
        this.catalog = catalog;
        this.forms = forms;
        this.engineSubmission = engineSubmission;
        this.check = check;
        this.json = json;
    }

    ShownValues show(EngineTaskView task) {
        return new ShownValues(serverSide(task).show(task), json);
    }

    ShownValues nothing() {
        return new ShownValues(Map.of(), json);
    }

    void submit(EngineTaskView task, VariableMap submitted) {
        var entries = check.check(definition(task), engineSubmission.read(submitted), show(task));
        serverSide(task).submit(task, entries);
    }

    ShownValues showStart(ProcessDefinitionEntity process) {
        return forms.startOf(process.getKey())
                .map(form -> new ShownValues(form.show(TaskWorkers.currentUser()), json))
                .orElseGet(this::nothing);
    }

    void submitStart(ExecutionEntity instance, VariableMap submitted) {
        var process = instance.getProcessDefinition();
        var form = forms.startOf(process.getKey())
                .orElseThrow(() -> new IllegalStateException(process.getKey() + " is not started by a form"));
        var entries = check.check(
                definition(process.getStartFormDefinition(), instance),
                engineSubmission.read(submitted),
                showStart(process));
        var start = new EngineStart(instance);
        instance.setProcessBusinessKey(form.submit(start, entries));
    }

    private UserTaskForm serverSide(EngineTaskView task) {
        return forms.of(task.processKey(), task.elementId());
    }

    private FormSchema definition(EngineTaskView task) {
        return definition(Optional.ofNullable(task.formRef()), Optional.ofNullable(task.formKey()));
    }

    private FormSchema definition(FormDefinition engineForm, ExecutionEntity instance) {
        return definition(
                Optional.ofNullable(engineForm.getCamundaFormDefinitionKey())
                        .map(expression -> (String) expression.getValue(instance)),
                Optional.ofNullable(engineForm.getFormKey()).map(expression -> expression.getExpressionText()));
    }

    private FormSchema definition(Optional<String> formRef, Optional<String> formKey) {
        return formRef.flatMap(catalog::camundaForm)
                .or(() -> formKey.flatMap(catalog::embeddedForm))
                .orElseThrow(() -> new IllegalStateException("No form file for " + formRef + formKey));
    }
}
