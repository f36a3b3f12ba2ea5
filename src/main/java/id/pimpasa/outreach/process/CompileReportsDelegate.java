package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.OfficeReportProcess.Variables.OFFICE_CODE;

import id.pimpasa.outreach.application.CompileOfficeReports;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@ProcessBean("compileReportsDelegate")
public class CompileReportsDelegate implements JavaDelegate {

    private final CompileOfficeReports compileReports;

    CompileReportsDelegate(CompileOfficeReports compileReports) {
        this.compileReports = compileReports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        compileReports.compileDue(new OfficeCode(OFFICE_CODE.get(execution)));
    }
}
