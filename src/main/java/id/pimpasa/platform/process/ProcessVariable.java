package id.pimpasa.platform.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * A named and typed process variable: an id or a fact that a gateway, timer or candidate group needs, never a person's
 * words. Dates and choices are stored as text, because a form loses the engine's own date type.
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Function<T, Object> toEngine;
    private final Function<Object, T> fromEngine;

    private ProcessVariable(String name, Function<T, Object> toEngine, Function<Object, T> fromEngine) {
        this.name = Objects.requireNonNull(name);
        this.toEngine = toEngine;
        this.fromEngine = fromEngine;
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, value -> value, String.class::cast);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, value -> value, Boolean.class::cast);
    }

    public static ProcessVariable<Integer> integer(String name) {
        return new ProcessVariable<>(name, value -> value, value -> ((Number) value).intValue());
    }

    /** Stored as an ISO date, such as {@code 2026-11-23}. */
    public static ProcessVariable<LocalDate> date(String name) {
        return new ProcessVariable<>(name, LocalDate::toString, value -> LocalDate.parse((String) value));
    }

    /** Stored as a date of the engine, because timers and due dates read it. */
    public static ProcessVariable<Instant> instant(String name) {
        return new ProcessVariable<>(name, java.util.Date::from, value -> ((java.util.Date) value).toInstant());
    }

    /** Stored by its constant's name, so that a condition in a model reads {@code ${decision == 'REFER'}}. */
    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
        return new ProcessVariable<>(name, Enum::name, value -> Enum.valueOf(type, (String) value));
    }

    /** A list of ids, stored as JSON; a multi-instance activity reads it as {@code ${ids.elements()}}. */
    public static ProcessVariable<List<String>> ids(String name) {
        return new ProcessVariable<>(
                name,
                value -> SpinValues.jsonValue(Spin.JSON(value)).create(),
                value -> ((SpinJsonNode) value)
                        .elements().stream().map(SpinJsonNode::stringValue).toList());
    }

    public String name() {
        return name;
    }

    /** @throws IllegalStateException if the variable is not set */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("Process variable " + name + " is not set"));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(fromEngine);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, engineValue(value));
    }

    /** Sets the variable in the innermost scope only, such as one turn of a multi-instance activity. */
    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, engineValue(value));
    }

    /** The variable and its value as an entry for starting a process or correlating a message. */
    public Map.Entry<String, Object> with(T value) {
        return Map.entry(name, Objects.requireNonNull(engineValue(value), name));
    }

    private Object engineValue(T value) {
        return value == null ? Variables.untypedNullValue() : toEngine.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
