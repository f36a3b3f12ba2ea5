package id.pimpasa.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** Turns what the engine received from a browser into plain JSON, whichever type the browser claimed. */
@Component
class EngineSubmission {

    private final ObjectMapper json;

    EngineSubmission(ObjectMapper json) {
        this.json = json;
    }

    Map<String, JsonNode> read(VariableMap submitted) {
        var entries = new HashMap<String, JsonNode>();
        for (var key : submitted.keySet()) {
            entries.put(key, node(key, submitted.getValueTyped(key)));
        }
        return entries;
    }

    private JsonNode node(String key, TypedValue value) {
        if (value instanceof SerializableValue serializable && !serializable.isDeserialized()) {
            return parse(key, serializable.getValueSerialized());
        }
        if (value.getValue() instanceof SpinJsonNode spin) {
            return parse(key, spin.toString());
        }
        return plain(key, value.getValue());
    }

    private JsonNode plain(String key, Object value) {
        try {
            return json.valueToTree(value);
        } catch (IllegalArgumentException unsupported) {
            throw unreadable(key);
        }
    }

    private JsonNode parse(String key, String text) {
        try {
            return text == null ? json.nullNode() : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw unreadable(key);
        }
    }

    private static InvalidInputException unreadable(String key) {
        return new InvalidInputException(key, "Isian tidak dapat dibaca. Muat ulang formulir, lalu coba lagi.");
    }
}
