package id.pimpasa.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** What a step shows in its form, in the shapes that the task list understands. */
final class ShownValues {

    private final Map<String, Object> values;
    private final ObjectMapper json;

    ShownValues(Map<String, Object> values, ObjectMapper json) {
        this.values = new HashMap<>(values);
        this.json = json;
    }

    /** The values that a list offers; none if the step shows no such list. */
    List<String> listed(String list) {
        return values.get(list) instanceof Collection<?> options
                ? options.stream().map(ShownValues::valueOf).toList()
                : List.of();
    }

    private static String valueOf(Object option) {
        return option instanceof Option choice ? choice.value() : String.valueOf(option);
    }

    Map<String, Object> scalars() {
        var scalars = new HashMap<String, Object>();
        values.forEach((key, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                scalars.put(key, value);
            }
        });
        return scalars;
    }

    Map<String, TypedValue> typed() {
        var typed = new HashMap<String, TypedValue>();
        values.forEach((key, value) -> typed.put(key, typed(value)));
        return typed;
    }

    private TypedValue typed(Object value) {
        if (value == null) {
            return Variables.untypedNullValue();
        }
        if (value instanceof String text) {
            return Variables.stringValue(text);
        }
        if (value instanceof Boolean flag) {
            return Variables.booleanValue(flag);
        }
        if (value instanceof Integer number) {
            return Variables.integerValue(number);
        }
        if (value instanceof Number number) {
            return Variables.doubleValue(number.doubleValue());
        }
        if (value instanceof TemporalAccessor) {
            return Variables.stringValue(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return Variables.stringValue(constant.name());
        }
        return SpinValues.jsonValue(write(value)).create();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A shown value cannot be written as JSON", e);
        }
    }
}
