package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.territory.VillageCode;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The villages for which the model opens a step each: {@code #{villagesAwaitingConsent.of(execution)}}. */
@ProcessBean("villagesAwaitingConsent")
public class VillagesAwaitingConsent {

    private final Batches batches;

    VillagesAwaitingConsent(Batches batches) {
        this.batches = batches;
    }

    public List<String> of(DelegateExecution execution) {
        return batches.get(execution.getProcessBusinessKey()).villagesAwaitingConsent().stream()
                .map(VillageCode::value)
                .toList();
    }
}
