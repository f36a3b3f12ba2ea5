package id.pimpasa.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Checks what a browser sent against the form's own file: the browser's checks are a courtesy, these are the rule. The
 * first entry that is wrong is named by its label.
 */
@Component
class SubmissionCheck {

    private final FieldCheck fieldCheck;
    private final FieldVisibility visibility;
    private final ObjectMapper json;

    SubmissionCheck(FieldCheck fieldCheck, FieldVisibility visibility, ObjectMapper json) {
        this.fieldCheck = fieldCheck;
        this.visibility = visibility;
        this.json = json;
    }

    /** @param shown what the form showed: its lists bound the choices, its values may hide fields */
    SubmittedForm check(FormSchema form, Map<String, JsonNode> submitted, ShownValues shown) {
        refuseUnknownFields(form, submitted.keySet());
        var entries = new LinkedHashMap<String, JsonNode>();
        for (var field : form.fields()) {
            if (field.type() == FieldType.SHOWN || visibility.isHidden(field, form, submitted, shown)) {
                continue;
            }
            var value = submitted.get(field.key());
            if (isEmpty(value)) {
                refuseIfRequired(field);
            } else {
                entries.put(field.key(), fieldCheck.check(field, value, shown));
            }
        }
        return new SubmittedForm(entries, json);
    }

    private static void refuseUnknownFields(FormSchema form, Set<String> submitted) {
        for (var key : submitted) {
            var known = form.field(key).filter(field -> field.type() != FieldType.SHOWN);
            if (known.isEmpty()) {
                throw new InvalidInputException(
                        key,
                        "Kiriman memuat isian yang tidak ada pada formulir ini. Muat ulang halaman, lalu coba lagi.");
            }
        }
    }

    private static void refuseIfRequired(FormField field) {
        if (field.required()) {
            throw new InvalidInputException(field.key(), field.label() + " wajib diisi.");
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value == null
                || value.isNull()
                || value.isTextual() && value.asText().isBlank()
                || value.isContainerNode() && value.isEmpty();
    }
}
