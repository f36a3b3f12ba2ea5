package id.pimpasa.platform.form;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.FormFieldValidationConstraint;
import org.camunda.bpm.engine.form.FormType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** A value that a form shows, in the engine's shape. */
record ShownField(String key, TypedValue value) implements FormField {

    @Override
    public String getId() {
        return key;
    }

    @Override
    public TypedValue getValue() {
        return value;
    }

    @Override
    public String getLabel() {
        return key;
    }

    @Override
    public FormType getType() {
        return null;
    }

    @Override
    public String getTypeName() {
        return value.getType() == null ? "null" : value.getType().getName();
    }

    @Override
    @Deprecated
    public Object getDefaultValue() {
        return null;
    }

    @Override
    public List<FormFieldValidationConstraint> getValidationConstraints() {
        return List.of();
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of();
    }

    @Override
    public boolean isBusinessKey() {
        return false;
    }
}
