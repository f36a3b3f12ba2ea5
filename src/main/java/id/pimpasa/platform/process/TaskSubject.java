package id.pimpasa.platform.process;

/**
 * What the steps of an instance are about, in words that tell one from another in a list and name no person, such as
 * {@code LD-SERANG-2026-0012, Desa Lontar}. A process sets it at its start, or a turn of a multi-instance step through an
 * input parameter of this name; each task's name then ends with it, while the model keeps the plain name of the step.
 */
public final class TaskSubject {

    public static final ProcessVariable<String> VARIABLE = ProcessVariable.text("taskSubject");

    private TaskSubject() {}
}
