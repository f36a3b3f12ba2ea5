package id.pimpasa.escalation.process;

import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Gives a process that works on a part of a case the case's own business key. */
@ProcessBean("caseKey")
public class CaseKey {

    public String of(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }
}
