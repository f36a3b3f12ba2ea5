package id.pimpasa.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Decides whether a field is hidden, by the condition in the form's file and the same FEEL language that the browser
 * uses.
 */
@Component
class FieldVisibility {

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
    private final ObjectMapper json;

    FieldVisibility(ObjectMapper json) {
        this.json = json;
    }

    boolean isHidden(FormField field, FormSchema form, Map<String, JsonNode> submitted, ShownValues shown) {
        return field.hiddenWhen()
                .map(condition -> isTrue(condition, form, submitted, shown))
                .orElse(false);
    }

    private boolean isTrue(String condition, FormSchema form, Map<String, JsonNode> submitted, ShownValues shown) {
        var values = new HashMap<String, Object>();
        form.fields().forEach(field -> values.put(field.key(), null));
        values.putAll(shown.scalars());
        submitted.forEach((key, value) -> values.put(key, json.convertValue(value, Object.class)));
        var expression = condition.startsWith("=") ? condition.substring(1) : condition;
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(
                expression, Variables.fromMap(values).asVariableContext()));
    }
}
