package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.BreakSilence;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.user.UserId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who asks a silent village; nobody in particular while it has no officer at work. */
@ProcessBean("silencePeople")
public class SilencePeople {

    private final BreakSilence breakSilence;

    SilencePeople(BreakSilence breakSilence) {
        this.breakSilence = breakSilence;
    }

    public String officer(DelegateExecution execution) {
        return breakSilence
                .officerOf(execution.getProcessBusinessKey())
                .map(UserId::value)
                .orElse(null);
    }
}
