package id.pimpasa.outreach.process;

import id.pimpasa.platform.process.ProcessContract;
import id.pimpasa.platform.process.ProcessVariable;
import org.springframework.modulith.NamedInterface;

/** Laporan penyuluhan: a timer starts it when a month is over; it has no business key. */
@NamedInterface("contract")
@ProcessContract(resource = "processes/outreach/office-report.bpmn")
public final class OfficeReportProcess {

    public static final String KEY = "officeReport";

    private OfficeReportProcess() {}

    public static final class Elements {
        public static final String MONTH_OVER = "startEvent_monthOver";
        public static final String REPORTS_DUE = "event_reportsDue";
        public static final String COMPILE_REPORTS = "serviceTask_compileReports";

        private Elements() {}
    }

    static final class Variables {
        static final ProcessVariable<String> OFFICE_CODE = ProcessVariable.text("officeCode");

        private Variables() {}
    }
}
