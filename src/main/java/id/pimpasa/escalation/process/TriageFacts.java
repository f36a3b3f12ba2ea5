package id.pimpasa.escalation.process;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.application.Departures;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * What the triage decision judges by. Handed over as transient values: the engine stores none of them.
 */
@ProcessBean("triageFacts")
public class TriageFacts {

    private final ReportDesk desk;
    private final Departures departures;

    TriageFacts(ReportDesk desk, Departures departures) {
        this.desk = desk;
        this.departures = departures;
    }

    public TypedValue indicators(DelegateExecution execution) {
        var codes = desk.report(Cases.idOf(execution)).indicators().stream()
                .map(Indicator::code)
                .toList();
        return Variables.objectValue(codes, true).create();
    }

    public TypedValue indicatorCount(DelegateExecution execution) {
        return Variables.integerValue(
                desk.report(Cases.idOf(execution)).indicators().size(), true);
    }

    /** Days until the suspected departure, negative once it has passed; no value while no day is known. */
    public TypedValue daysToDeparture(DelegateExecution execution) {
        return departures
                .daysUntil(desk.report(Cases.idOf(execution)))
                .<TypedValue>map(days -> Variables.integerValue(days, true))
                .orElseGet(() -> Variables.untypedNullValue(true));
    }
}
