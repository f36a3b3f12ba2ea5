package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.Departures;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Variables;
import id.pimpasa.platform.process.ProcessVariable;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells the process what the suspected day of departure asks of it. Each fact is set only when it changes. */
@Component
class DepartureFacts {

    private final ReportDesk desk;
    private final Departures departures;

    DepartureFacts(ReportDesk desk, Departures departures) {
        this.desk = desk;
        this.departures = departures;
    }

    void refresh(DelegateExecution execution) {
        var report = desk.report(Cases.idOf(execution));
        set(execution, Variables.DEPARTURE_IMMINENT, departures.isWithinDay(report));
        if (departures.isAhead(report)) {
            set(execution, Variables.COUNTDOWN_RUNNING, true);
        }
    }

    /** A day of departure that is moved later on starts another countdown. */
    void endCountdownOnceGone(DelegateExecution execution) {
        set(execution, Variables.COUNTDOWN_RUNNING, departures.isAhead(desk.report(Cases.idOf(execution))));
    }

    private static void set(DelegateExecution execution, ProcessVariable<Boolean> fact, boolean value) {
        if (!fact.find(execution).equals(Optional.of(value))) {
            fact.set(execution, value);
        }
    }
}
