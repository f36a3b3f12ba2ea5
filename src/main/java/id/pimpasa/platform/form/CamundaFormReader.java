package id.pimpasa.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the fields of a Camunda Form ({@code .form}, form-js schema 16). */
class CamundaFormReader {

    private final ObjectMapper json;

    CamundaFormReader(ObjectMapper json) {
        this.json = json;
    }

    FormSchema read(InputStream file) throws IOException {
        var form = json.readTree(file);
        var fields = new ArrayList<FormField>();
        collect(form.path("components"), fields);
        return new FormSchema(form.path("id").asText(), fields);
    }

    private void collect(JsonNode components, List<FormField> fields) {
        for (var component : components) {
            if (component.path("type").asText().equals("group")) {
                collect(component.path("components"), fields);
            } else if (component.hasNonNull("key")) {
                fields.add(field(component));
            }
        }
    }

    private FormField field(JsonNode component) {
        var validate = component.path("validate");
        return new FormField(
                component.path("key").asText(),
                component.path("label").asText(component.path("dateLabel").asText()),
                type(component),
                validate.path("required").asBoolean(),
                number(validate, "min"),
                number(validate, "max"),
                length(validate, "minLength"),
                length(validate, "maxLength"),
                Optional.ofNullable(validate.path("pattern").textValue()).map(Pattern::compile),
                options(component),
                Optional.ofNullable(component.path("valuesKey").textValue()),
                component.path("disallowPassedDates").asBoolean(),
                component.path("decimalDigits").asInt(-1) == 0,
                Optional.ofNullable(component.path("conditional").path("hide").textValue()));
    }

    private static FieldType type(JsonNode component) {
        if (component.path("disabled").asBoolean()) {
            return FieldType.SHOWN;
        }
        return switch (component.path("type").asText()) {
            case "textfield", "textarea" -> FieldType.TEXT;
            case "number" -> FieldType.NUMBER;
            case "checkbox" -> FieldType.FLAG;
            case "radio", "select" -> FieldType.CHOICE;
            case "checklist", "taglist" -> FieldType.CHOICES;
            case "datetime" -> dateType(component);
            default -> FieldType.SHOWN;
        };
    }

    private static FieldType dateType(JsonNode component) {
        return switch (component.path("subtype").asText("date")) {
            case "time" -> FieldType.TIME;
            case "datetime" -> FieldType.DATE_TIME;
            default -> FieldType.DATE;
        };
    }

    private static Set<String> options(JsonNode component) {
        var options = new LinkedHashSet<String>();
        component
                .path("values")
                .forEach(value -> options.add(value.path("value").asText()));
        return options;
    }

    private static Optional<BigDecimal> number(JsonNode validate, String name) {
        var value = validate.path(name);
        return value.isNumber() || value.isTextual() && !value.asText().isBlank()
                ? Optional.of(new BigDecimal(value.asText()))
                : Optional.empty();
    }

    private static Optional<Integer> length(JsonNode validate, String name) {
        return number(validate, name).map(BigDecimal::intValueExact);
    }
}
