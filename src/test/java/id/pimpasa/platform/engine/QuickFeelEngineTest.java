package id.pimpasa.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick engine says what the original says, right or wrong, at the first time and at every other. */
class QuickFeelEngineTest {

    private final FeelEngine original = new ScalaFeelEngine(List.of());
    private final FeelEngine quick = new QuickFeelEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "< 2",
                "[0..3]",
                "> 60",
                ">= 3",
                "not(2, 3)",
                "2",
                "1,2,3",
                "-",
                "list contains(?, \"CHILD_INVOLVED\")",
                "? = count(names)",
                "unknown(?)",
                "\"unclosed",
                "? in ["
            })
    void testsAsTheOriginal(String tests) {
        for (Object input : Arrays.asList(2, 61, null, "text", List.of("CHILD_INVOLVED", "CONTACT_LOST"))) {
            var variables = new HashMap<String, Object>();
            variables.put("input", input);
            variables.put("names", List.of("a", "b"));
            for (int time = 0; time < 2; time++) {
                assertThat(outcome(quick, tests, variables)).isEqualTo(outcome(original, tests, variables));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "names[1]",
                "count(names) + 1",
                "if day < date(\"2026-01-01\") then 1 else 2",
                "missing + 1",
                "missing.part",
                "for name in names return upper case(name)",
                "assert(missing, missing != null)",
                "1 +"
            })
    void evaluatesAsTheOriginal(String expression) {
        Map<String, Object> variables = Map.of("names", List.of("a", "b"), "day", LocalDate.of(2025, 5, 4));
        for (int time = 0; time < 2; time++) {
            assertThat(value(quick, expression, variables)).isEqualTo(value(original, expression, variables));
        }
    }

    private static Object outcome(FeelEngine engine, String tests, Map<String, Object> variables) {
        var context = Variables.fromMap(variables).asVariableContext();
        var outcome = new Object[1];
        var failure = catchThrowable(() -> outcome[0] = engine.evaluateSimpleUnaryTests(tests, "input", context));
        return failure == null ? outcome[0] : failure.getMessage();
    }

    private static Object value(FeelEngine engine, String expression, Map<String, Object> variables) {
        var context = Variables.fromMap(variables).asVariableContext();
        var outcome = new Object[1];
        var failure = catchThrowable(() -> outcome[0] = engine.evaluateSimpleExpression(expression, context));
        return failure == null ? outcome[0] : failure.getMessage();
    }
}
