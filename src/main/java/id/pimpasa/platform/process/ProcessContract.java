package id.pimpasa.platform.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one class that holds a process's key, element ids, messages, errors and variables. It has a {@code KEY} and
 * the nested classes {@code Elements}, {@code Messages}, {@code Errors} and {@code Variables}, each optional;
 * {@code ProcessModelTest} holds it and the model together.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProcessContract {

    /** Class path of the model, such as {@code processes/escalation/report-escalation.bpmn}. */
    String resource();
}
