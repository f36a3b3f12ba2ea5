package id.pimpasa.appointment.process;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.appointment.application.Terms;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Lets the name of a step end with the villages of the term's officer: they tell terms apart and name no person. The
 * successor's step keeps what the step before it said, for the villages are not the officer's any more.
 */
@ProcessBean("termTaskSubject")
public class TermTaskSubject implements TaskListener {

    private static final String NO_VILLAGE = "tanpa desa binaan";

    private final Terms terms;
    private final Assignments assignments;
    private final Territory territory;

    TermTaskSubject(Terms terms, Assignments assignments, Territory territory) {
        this.terms = terms;
        this.assignments = assignments;
        this.territory = territory;
    }

    @Override
    public void notify(DelegateTask task) {
        var term = terms.get(task.getExecution().getProcessBusinessKey());
        var villages = Stream.concat(assignments.villagesOf(term.officer()).stream(), term.villagesToReturn().stream())
                .distinct()
                .toList();
        TaskSubject.VARIABLE.set(task.getExecution(), villages.isEmpty() ? NO_VILLAGE : territory.inShort(villages));
    }
}
