package id.pimpasa.escalation.process;

import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.platform.process.ProcessBean;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** An urgent case does not wait at the usual rungs any longer. The officer in the village goes on looking. */
@ProcessBean
public class LeaveLowerRungsDelegate implements JavaDelegate {

    private final ReportDesk desk;

    LeaveLowerRungsDelegate(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.leave(Cases.idOf(execution), Set.of(Rung.ASSESSMENT, Rung.DECISION, Rung.KANWIL_ASSESSMENT));
    }
}
