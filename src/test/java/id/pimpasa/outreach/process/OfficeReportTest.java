package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.document.Sheets;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.CompileOfficeReports;
import id.pimpasa.outreach.application.OfficeReports;
import id.pimpasa.outreach.application.OfficeReports.OfficeReport;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.outreach.process.OfficeReportProcess.Elements;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** When a month or a quarter is over, each office has its report, once. */
@PimpasaTest
class OfficeReportTest {

    private static final OfficeCode SERANG = new OfficeCode("serang");
    private static final OfficeCode CILEGON = new OfficeCode("cilegon");

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ReportVisit reportVisit;

    @Autowired
    private CompileOfficeReports compileReports;

    @Autowired
    private MissedCycle missedCycle;

    @Autowired
    private OfficeReports reports;

    @Autowired
    private Sheets sheets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aMonthAndAQuarterAreReportedOnceToTheHeadOfInteldakim() throws Exception {
        appointments.openOffices();
        var reportsBefore = periods().size();
        var mailsBefore = mails();
        clock.moveTo(Instant.parse("2026-10-07T22:00:00Z"));
        runCycle();
        runCycle();

        assertThat(periods()).containsOnlyOnce("September 2026", "Juli sampai September 2026");
        assertThat(mails()).isEqualTo(mailsBefore + 2);
        clock.moveTo(Instant.parse("2026-11-07T22:00:00Z"));
        runCycle();
        assertThat(periods()).containsOnlyOnce("Oktober 2026").hasSize(reportsBefore + 3);

        var report = reports.of(List.of(SERANG)).stream()
                .filter(found -> found.period().label().equals("Oktober 2026"))
                .findFirst()
                .orElseThrow();
        var sheet = reports.sheet(report.id(), List.of(SERANG)).orElseThrow();
        assertThat(sheets.read(sheet).get(0).cell(1)).isEqualTo("Desa/kelurahan");
        assertThat(reports.sheet(report.id(), List.of(new OfficeCode("cilegon"))))
                .isEmpty();
        web.perform(get("/penyuluhan/laporan").with(SecurityMockMvcRequestPostProcessors.user(user("intel-serang"))))
                .andExpect(content().string(containsString("Oktober 2026")));
        web.perform(get("/penyuluhan/laporan/" + report.id() + "/excel")
                        .with(SecurityMockMvcRequestPostProcessors.user(user("intel-cilegon"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void aMonthThatALostCycleLeftOutIsMadeUpForAtStart() {
        appointments.inaugurate("cilegon", List.of(appointments.candidate("cilegon", 40)));
        var month = YearMonth.from(LocalDate.ofInstant(clock.instant(), OutreachWalk.ZONE));
        var label = PlanningPeriod.containing(month.atDay(1), 1).label();
        assertThat(periods(CILEGON)).doesNotContain(label);
        goTo(month.plusMonths(1).atDay(7));
        missedCycle.run(null);
        assertThat(periods(CILEGON))
                .as("its last visits are still being reported")
                .doesNotContain(label);
        goTo(month.plusMonths(1).atDay(8));
        missedCycle.run(null);
        missedCycle.run(null);

        assertThat(periods(CILEGON)).containsOnlyOnce(label);
    }

    @Test
    void aVisitOfTheLastDayThatIsReportedInTheNextMonthStandsInItsMonth() throws Exception {
        clock.moveTo(Instant.parse("2027-06-21T02:00:00Z"));
        walk.inaugurate(690);
        var lastDay = LocalDate.of(2027, 6, 30);
        var visit = walk.schedule(lastDay, LocalTime.of(9, 0)).id();
        goTo(LocalDate.of(2027, 7, 2));
        reportVisit.report(visit, VisitReports.nothingSeen(lastDay, 23), null, List.of(), walk.officer());
        goTo(LocalDate.of(2027, 7, 8));
        compileReports.compileFor(SERANG);

        var report = reports.of(List.of(SERANG)).stream()
                .filter(found -> found.period().label().equals("Juni 2027"))
                .findFirst()
                .orElseThrow();
        var sheet = sheets.read(reports.sheet(report.id(), List.of(SERANG)).orElseThrow());
        var line = sheet.stream()
                .filter(row -> row.cell(0).equals(walk.village().value()))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(line.cell(2), line.cell(4))).as("visits and women").containsExactly("1", "23");
        assertThat(textOf(report))
                .contains("LAPORAN PENYULUHAN")
                .contains("JUNI 2027")
                .doesNotContain("KONSEP");
    }

    private String textOf(OfficeReport report) throws IOException {
        var content = jdbc.sql("SELECT content FROM pimpasa.document WHERE id = :id")
                .param("id", report.document())
                .query(byte[].class)
                .single();
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).toUpperCase(Locale.ROOT);
        }
    }

    private void goTo(LocalDate day) {
        clock.moveTo(day.atTime(9, 0).atZone(OutreachWalk.ZONE).toInstant());
    }

    private List<String> periods() {
        return periods(SERANG);
    }

    private List<String> periods(OfficeCode office) {
        return reports.of(List.of(office)).stream()
                .map(OfficeReport::period)
                .map(period -> period.label())
                .toList();
    }

    private int mails() {
        return jdbc.sql(
                        "SELECT count(*) FROM pimpasa.mail WHERE template = 'OFFICE_REPORT_READY' AND recipient = :head")
                .param("head", user("intel-serang"))
                .query(Integer.class)
                .single();
    }

    private void runCycle() {
        managementService.executeJob(jobs(Elements.MONTH_OVER).get(0).getId());
        jobs(Elements.COMPILE_REPORTS).forEach(job -> managementService.executeJob(job.getId()));
    }

    private List<Job> jobs(String element) {
        return managementService
                .createJobQuery()
                .processDefinitionKey(OfficeReportProcess.KEY)
                .activityId(element)
                .list();
    }
}
