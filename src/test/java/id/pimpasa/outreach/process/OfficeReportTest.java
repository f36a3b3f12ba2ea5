package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.document.Sheets;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.OfficeReports;
import id.pimpasa.outreach.application.OfficeReports.OfficeReport;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.ScheduleVisit;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.PlanningPeriod;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.process.OfficeReportProcess.Elements;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Village;
import id.pimpasa.testsupport.PdfText;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** When the visits of a month or a quarter should all be reported, each office has its report, once, with all of them. */
@PimpasaTest
class OfficeReportTest {

    private static final OfficeCode SERANG = new OfficeCode("serang");
    private static final OfficeCode CILEGON = new OfficeCode("cilegon");
    private static final int QUARTER = 3;

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ScheduleVisit scheduleVisit;

    @Autowired
    private ReportVisit reportVisit;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private MissedCycle missedCycle;

    @Autowired
    private OfficeReports reports;

    @Autowired
    private BusinessClock businessClock;

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
    void aVisitOfTheLastDayThatIsReportedInTimeStandsInTheReportsOfItsMonthAndQuarter() throws Exception {
        var village = inaugurate(120);
        var quarter = PlanningPeriod.containing(today().plusMonths(QUARTER), QUARTER);
        var lastDay = workingDayUpTo(quarter.until());
        var inTheMonth = workingDayUpTo(lastDay.minusDays(12));
        var early = schedule(village, inTheMonth);
        var late = schedule(village, lastDay);
        goTo(inTheMonth, 15);
        report(early, inTheMonth);
        goTo(quarter.until().plusDays(1), 5);
        fire(Elements.MONTH_OVER);
        var month = PlanningPeriod.containing(lastDay, 1);
        assertThat(periods(CILEGON)).doesNotContain(month.label(), quarter.label());
        var due = jobs(Elements.REPORTS_DUE).get(0).getDuedate().toInstant();
        assertThat(due).isAfter(businessClock.plusWorkingDays(CILEGON, moment(lastDay, 16), 3));
        goTo(businessClock.plusWorkingDays(lastDay, 2), 10);
        report(late, lastDay);
        clock.moveTo(due);
        fire(Elements.REPORTS_DUE);
        fire(Elements.COMPILE_REPORTS);

        for (var period : List.of(month, quarter)) {
            assertThat(rowOf(village, period)).containsSubsequence("2", "0", "24", "16", "0");
            assertThat(pdf(period))
                    .contains("1 dari ", " desa binaan dikunjungi", "2 kunjungan terlaksana, 0 di antaranya")
                    .contains("24 perempuan dan 16 laki-laki menjadi peserta", "2 kunjungan tanpa temuan")
                    .contains(village.shortName() + " 2 0 24 16 0 Rintisan")
                    .doesNotContain("KONSEP");
        }
        assertShownToTheOfficeOnly(report(month));
    }

    private void assertShownToTheOfficeOnly(OfficeReport report) throws Exception {
        web.perform(get("/penyuluhan/laporan").with(SecurityMockMvcRequestPostProcessors.user(user("intel-cilegon"))))
                .andExpect(content().string(containsString(report.period().label())));
        web.perform(get("/penyuluhan/laporan/" + report.id() + "/excel")
                        .with(SecurityMockMvcRequestPostProcessors.user(user("intel-serang"))))
                .andExpect(status().isNotFound());
        assertThat(reports.sheet(report.id(), List.of(SERANG))).isEmpty();
    }

    @Test
    void everyMonthThatLostOrFailedCyclesLeftOutIsMadeUpForOnceAndToldTheHead() {
        inaugurate(122);
        var month = YearMonth.from(today());
        goTo(month.plusMonths(1).atDay(26), 9);
        missedCycle.run(null);
        var mailsBefore = mails();
        assertThat(periods(CILEGON)).containsOnlyOnce(labelOf(month));
        goTo(month.plusMonths(3).atDay(2), 9);
        missedCycle.run(null);
        assertThat(periods(CILEGON)).doesNotContain(labelOf(month.plusMonths(2)));
        goTo(month.plusMonths(3).atDay(26), 9);
        missedCycle.run(null);
        missedCycle.run(null);

        assertThat(periods(CILEGON))
                .containsOnlyOnce(labelOf(month), labelOf(month.plusMonths(1)), labelOf(month.plusMonths(2)));
        assertThat(mails()).isGreaterThanOrEqualTo(mailsBefore + 2);
    }

    private Village inaugurate(int place) {
        appointments.openOffices();
        appointments.inaugurate(CILEGON.value(), List.of(appointments.candidate(CILEGON.value(), place)));
        return appointments.village(CILEGON.value(), place);
    }

    private Visit schedule(Village village, LocalDate day) {
        return scheduleVisit.schedule(new PlannedVisit(
                village.code(),
                CILEGON,
                officerOf(village),
                day,
                LocalTime.of(9, 0),
                ActivityKind.COUNSELLING,
                "Bekerja aman",
                null,
                null));
    }

    private UserId officerOf(Village village) {
        return assignments.officersOf(village.code()).get(0);
    }

    private void report(Visit visit, LocalDate day) {
        reportVisit.report(visit.id(), VisitReports.nothingSeen(day, 12, 8), null, List.of(), visit.officer());
    }

    private LocalDate workingDayUpTo(LocalDate day) {
        return businessClock.isWorkingDay(day) ? day : workingDayUpTo(day.minusDays(1));
    }

    private static LocalDate today() {
        return LocalDate.now(OutreachWalk.ZONE);
    }

    private void goTo(LocalDate day, int hour) {
        clock.moveTo(moment(day, hour));
    }

    private static Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(OutreachWalk.ZONE).toInstant();
    }

    private static String labelOf(YearMonth month) {
        return PlanningPeriod.containing(month.atDay(1), 1).label();
    }

    private List<String> rowOf(Village village, PlanningPeriod period) {
        var sheet = reports.sheet(report(period).id(), List.of(CILEGON)).orElseThrow();
        return sheets.read(sheet).stream()
                .map(row -> IntStream.range(0, 7).mapToObj(row::cell).toList())
                .filter(cells -> cells.contains(village.shortName()))
                .findFirst()
                .orElseThrow();
    }

    private String pdf(PlanningPeriod period) {
        var content = jdbc.sql("SELECT content FROM pimpasa.document WHERE id = :id")
                .param("id", report(period).document())
                .query(byte[].class)
                .single();
        return PdfText.of(content);
    }

    private OfficeReport report(PlanningPeriod period) {
        return reports.of(List.of(CILEGON)).stream()
                .filter(found -> found.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private List<String> periods(OfficeCode office) {
        return reports.of(List.of(office)).stream()
                .map(OfficeReport::period)
                .map(PlanningPeriod::label)
                .toList();
    }

    private int mails() {
        return jdbc.sql(
                        "SELECT count(*) FROM pimpasa.mail WHERE template = 'OFFICE_REPORT_READY' AND recipient = :head")
                .param("head", user("intel-cilegon"))
                .query(Integer.class)
                .single();
    }

    private void fire(String element) {
        jobs(element).forEach(job -> managementService.executeJob(job.getId()));
    }

    private List<Job> jobs(String element) {
        return managementService
                .createJobQuery()
                .processDefinitionKey(OfficeReportProcess.KEY)
                .activityId(element)
                .list();
    }
}
