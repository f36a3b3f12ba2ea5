package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PlanDesk;
import id.pimpasa.platform.process.ProcessBean;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The due villages that an approved plan leaves out; the model opens a step for each. */
@ProcessBean("unplannedVillages")
public class UnplannedVillages {

    private final PlanDesk desk;

    UnplannedVillages(PlanDesk desk) {
        this.desk = desk;
    }

    public List<String> of(DelegateExecution execution) {
        return desk.plan(execution.getProcessBusinessKey()).unplannedVillages().stream()
                .map(village -> village.village().value())
                .toList();
    }
}
