package id.pimpasa.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Indonesian texts of the engine's web applications against the English ones that they ship with. */
class WebappLanguageTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void translatesEveryTextAndNoOther(String app) throws IOException {
        assertThat(texts(app, "id")).containsOnlyKeys(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void leavesNoTextEmpty(String app) throws IOException {
        var english = texts(app, "en");
        assertThat(texts(app, "id"))
                .allSatisfy((key, text) -> assertThat(text.isBlank())
                        .as("%s is empty", key)
                        .isEqualTo(english.get(key).isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void keepsThePlaceholders(String app) throws IOException {
        var english = texts(app, "en");
        assertThat(texts(app, "id"))
                .allSatisfy((key, text) -> assertThat(placeholders(text))
                        .as("placeholders of %s", key)
                        .containsExactlyInAnyOrder(placeholders(english.get(key))));
    }

    private static String[] placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toArray(String[]::new);
    }

    /** All texts of a language, by path; a month or weekday is an element of a list and has its place in the path. */
    private Map<String, String> texts(String app, String language) throws IOException {
        var path = "META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
        try (var file = getClass().getClassLoader().getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            var texts = new TreeMap<String, String>();
            collect(json.readTree(withoutMark(new String(file.readAllBytes(), StandardCharsets.UTF_8))), "", texts);
            return texts;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void collect(JsonNode node, String path, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getValue(), path + "/" + entry.getKey(), texts));
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                collect(node.get(place), path + "/" + place, texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }
}
