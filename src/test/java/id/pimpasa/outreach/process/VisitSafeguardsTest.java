package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.InterveneInVisit;
import id.pimpasa.outreach.application.ReportDrafts;
import id.pimpasa.outreach.application.ScheduleVisit;
import id.pimpasa.outreach.application.VisitHistory;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.VisitChange;
import id.pimpasa.outreach.domain.VisitChangeKind;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PdfText;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may do what with a visit, when, and in whose name it stands. */
@PimpasaTest
class VisitSafeguardsTest {

    private static final String KEY = VillageVisitProcess.KEY;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** Each test has villages of its own. */
    private static final AtomicInteger PLACE = new AtomicInteger(420);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private ScheduleVisit scheduleVisit;

    @Autowired
    private InterveneInVisit intervene;

    @Autowired
    private ReportDrafts drafts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitHistory history;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private LocalDate day;
    private String visit;

    @BeforeEach
    void announceVisit() {
        walk.inaugurate(PLACE.getAndAdd(2));
        walk.goToMidmorning();
        day = walk.today().plusDays(1);
        visit = walk.announce(day, NINE);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theAlarmForALoneOfficerIsNotSwitchedOffBeforeTheVisit() throws Exception {
        clock.moveTo(day.atTime(8, 59).atZone(OutreachWalk.ZONE).toInstant());

        assertThatThrownBy(() -> process.as(walk.officer(), () -> intervene.checkIn(id())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("belum dimulai");
        assertThat(pageFor(walk.officer().value())).contains(number()).doesNotContain(checkInPath());
    }

    @Test
    void onlyTheOfficerSaysThatHeIsBackAndItIsRecorded() throws Exception {
        bringToReport();

        assertThat(pageFor(walk.head().value())).contains(number()).doesNotContain(checkInPath());
        assertThatThrownBy(() -> process.as(walk.head(), () -> intervene.checkIn(id())))
                .isInstanceOf(InvalidInputException.class);
        assertThat(pageFor(walk.officer().value())).contains(checkInPath());
        process.as(walk.officer(), () -> intervene.checkIn(id()));
        assertThat(lastChange().kind()).isEqualTo(VisitChangeKind.CHECKED_IN);
        assertThat(lastChange().recordedBy()).contains(walk.officer());
    }

    @Test
    void aFormerOfficerCanDoNothing() throws Exception {
        bringToReport();
        identityService.deleteMembership(walk.officer().value(), "pimpasa-serang");

        assertThatThrownBy(() -> process.as(walk.officer(), () -> intervene.cancel(id(), "Bukan petugas lagi")))
                .hasMessageContaining("tidak ada dalam daftar Anda");
        assertThatThrownBy(() -> process.as(walk.officer(), () -> intervene.checkIn(id())))
                .hasMessageContaining("tidak ada dalam daftar Anda");
        assertThatThrownBy(() -> process.as(walk.officer(), this::saveDraft))
                .hasMessageContaining("tidak sedang Anda tulis");
        assertThat(pageFor(walk.officer().value())).doesNotContain(number());
    }

    @Test
    void theFormsOfAFormerOfficerShowNothingAndTakeNothing() {
        bringToReport();
        assertThat(shown(Elements.REPORT_VISIT)).containsKey("visit");
        report();
        review("RETURN");
        assertThat(shown(Elements.CORRECT_REPORT)).containsKey("earlier");
        identityService.deleteMembership(walk.officer().value(), "pimpasa-serang");

        assertThatThrownBy(() -> shown(Elements.CORRECT_REPORT)).hasMessageContaining("bukan lagi petugas desa ini");
        assertThatThrownBy(this::correct).hasMessageContaining("bukan lagi petugas desa ini");
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.CORRECT_REPORT);
    }

    @Test
    void aFormerOfficerReportsNoVisitAndRaisesNoWarning() {
        bringToReport();
        identityService.deleteMembership(walk.officer().value(), "pimpasa-serang");

        assertThatThrownBy(() -> shown(Elements.REPORT_VISIT)).hasMessageContaining("bukan lagi petugas desa ini");
        assertThatThrownBy(this::report).hasMessageContaining("bukan lagi petugas desa ini");
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REPORT_VISIT);
    }

    private Map<String, Object> shown(String step) {
        return process.shown(KEY, visit, step, walk.officer());
    }

    @Test
    void theHeadOfTheOfficeReadsItsVisitsAndChangesNone() throws Exception {
        assertThat(pageFor(user("kakanim-serang")))
                .contains(number(), "Unduh Surat Tugas")
                .doesNotContain("/kunjungan/" + visit);
        assertThat(pageFor(user("kakanim-cilegon"))).doesNotContain(number());
    }

    @Test
    void theStartPageOffersWhatThePersonCanUse() throws Exception {
        assertThat(startPageFor(walk.officer().value()))
                .contains("Kunjungan desa")
                .doesNotContain("Profil desa");
        assertThat(startPageFor(walk.head().value())).contains("Kunjungan desa", "Profil desa");
        assertThat(startPageFor(user("kakanim-serang")))
                .contains("Kunjungan desa")
                .doesNotContain("Profil desa");
        assertThat(startPageFor(user("kakanwil-banten"))).doesNotContain("Kunjungan desa", "Profil desa");
    }

    @Test
    void aHandoverAfterTheReportChangesNothingInIt() {
        bringToReport();
        report();
        handOver();

        assertThat(process.shown(KEY, visit, Elements.REVIEW_REPORT, walk.head()))
                .containsEntry("officer", nameOf(walk.officer()));
        review("APPROVE");
        process.fire(KEY, visit, Elements.DRAFT_ACTIVITY_REPORT);
        assertThat(activityReport()).contains(nameOf(walk.officer())).doesNotContain(nameOf(walk.colleague()));
        assertThat(jdbc.sql("SELECT officer FROM pimpasa.visit_fact WHERE visit_id = :id::uuid")
                        .param("id", visit)
                        .query(String.class)
                        .single())
                .isEqualTo(walk.officer().value());
    }

    @Test
    void theReportOfAnOfficerWhoStandsInForTheHeadGoesToTheHeadOfTheKanim() {
        bringToReport();
        accounts.addToGroup(walk.officer(), "intel-serang");
        try {
            report();
            var review = process.task(KEY, visit, Elements.REVIEW_REPORT);
            assertThatThrownBy(() -> process.complete(review, walk.officer().value(), Map.of("decision", "APPROVE")))
                    .hasMessageContaining("permission");
            process.complete(review, user("kakanim-serang"), Map.of("decision", "APPROVE"));
        } finally {
            accounts.removeFromGroup(walk.officer(), "intel-serang");
        }

        assertThat(process.waitingSteps(KEY, visit)).isEmpty();
    }

    @Test
    void aVisitThatWasHeldLeavesItsVillageInThePlanning() {
        assertThat(history.hasVisitAhead(walk.village())).isTrue();
        bringToReport();
        report();
        assertNotAhead();
        review("RETURN");
        assertNotAhead();
    }

    @Test
    void aCorrectionThatIsLateIsToldToTheHead() {
        bringToReport();
        report();
        review("RETURN");
        process.fire(KEY, visit, Elements.CORRECTION_OVERDUE);

        assertThat(process.waitingSteps(KEY, visit))
                .containsExactlyInAnyOrder(Elements.CORRECT_REPORT, Elements.FOLLOW_UP_CORRECTION);
        assertThat(jdbc.sql("SELECT recipient FROM pimpasa.mail WHERE template = 'VISIT_UNCORRECTED'")
                        .query(String.class)
                        .list())
                .contains(walk.officer().value(), walk.head().value());
    }

    @Test
    void aLateCorrectionComesBackToTheHeadUntilItIsMadeOrTheHeadSeesToIt() {
        bringToReport();
        report();
        review("RETURN");
        process.fire(KEY, visit, Elements.CORRECTION_OVERDUE);
        followUpCorrection("REMIND");
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.CORRECT_REPORT);
        process.fire(KEY, visit, Elements.STILL_UNCORRECTED);
        followUpCorrection("DONE");
        assertThat(process.instance(KEY, visit)).hasPassed("endEvent_correctionFollowedUp");
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.CORRECT_REPORT);
        correct();
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REVIEW_REPORT);

        review("RETURN");
        process.fire(KEY, visit, Elements.CORRECTION_OVERDUE);
        correct();
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REVIEW_REPORT);
    }

    private void followUpCorrection(String measure) {
        process.complete(
                KEY,
                visit,
                Elements.FOLLOW_UP_CORRECTION,
                walk.head().value(),
                Map.of("measure", measure, "note", "Petugas sudah ditelepon"));
    }

    private void assertNotAhead() {
        assertThat(history.hasVisitAhead(walk.village())).isFalse();
        assertThat(history.withVisitAheadIn(OutreachWalk.OFFICE)).doesNotContain(walk.village());
        assertThat(history.lastVisitsIn(OutreachWalk.OFFICE)).containsEntry(walk.village(), day);
    }

    @Test
    void aDraftThatIsSavedWhileTheReportIsSubmittedWaitsAndIsRefused() {
        bringToReport();
        new TransactionTemplate(transactionManager).executeWithoutResult(status -> {
            report();
            assertThatThrownBy(this::saveDraftMeanwhile).hasMessageContaining("lock timeout");
        });

        assertThatThrownBy(() -> process.as(walk.officer(), this::saveDraft))
                .hasMessageContaining("tidak sedang Anda tulis");
        assertThat(drafts.find(id(), walk.officer())).isEmpty();
    }

    private void saveDraftMeanwhile() {
        var meanwhile = new TransactionTemplate(transactionManager);
        meanwhile.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        meanwhile.executeWithoutResult(status -> {
            jdbc.sql("SET LOCAL lock_timeout = '200ms'").update();
            process.as(walk.officer(), this::saveDraft);
        });
    }

    private void saveDraft() {
        drafts.save(id(), walk.officer(), "{}");
    }

    @Test
    void aHandoverTakesAComingVisitOutOfThePredecessorsCalendar() {
        handOver();

        assertThat(calendarsOf(walk.officer(), "VISIT_WITHDRAWN"))
                .singleElement()
                .asString()
                .contains("UID:" + visit + "@pimpasa", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(calendarsOf(walk.colleague(), "VISIT_SCHEDULED")).hasSize(1);
    }

    @Test
    void aSuccessorWhoIsElsewhereThenAndTheHeadReadOfTheClash() throws Exception {
        var place = jdbc.sql("SELECT village_code FROM pimpasa.village_assignment WHERE officer = :officer")
                .param("officer", walk.colleague().value())
                .query(String.class)
                .single();
        var own = scheduleVisit.schedule(new PlannedVisit(
                new VillageCode(place),
                OutreachWalk.OFFICE,
                walk.colleague(),
                day,
                LocalTime.of(9, 30),
                ActivityKind.COORDINATION,
                "Koordinasi dengan perangkat desa",
                null,
                null));
        assertThat(pageFor(walk.colleague().value())).contains(own.number()).doesNotContain("Bentrok");
        handOver();

        for (var reader : List.of(walk.colleague(), walk.head())) {
            assertThat(pageFor(reader.value()))
                    .contains("Bentrok dengan " + own.number(), "Bentrok dengan " + number());
        }
    }

    @Test
    void aHandoverSendsNobodyToAVisitThatHasBegun() {
        bringToReport();
        var letter = letter();
        clock.moveTo(day.plusDays(1).atTime(NINE).atZone(OutreachWalk.ZONE).toInstant());
        handOver();

        assertThat(letter()).isEqualTo(letter);
        assertThat(calendarsOf(walk.colleague(), "VISIT_SCHEDULED")).isEmpty();
        assertThat(calendarsOf(walk.officer(), "VISIT_WITHDRAWN")).isEmpty();
        assertThat(process.task(KEY, visit, Elements.REPORT_VISIT).assignee()).contains(walk.colleague());
    }

    private void bringToReport() {
        walk.begin(visit, day, NINE);
    }

    private void report() {
        submitReport(Elements.REPORT_VISIT);
    }

    private void correct() {
        submitReport(Elements.CORRECT_REPORT);
    }

    private void submitReport(String step) {
        process.complete(KEY, visit, step, walk.officer().value(), VisitReports.entries(day));
    }

    private void review(String decision) {
        process.complete(
                KEY,
                visit,
                Elements.REVIEW_REPORT,
                walk.head().value(),
                Map.of("decision", decision, "note", "Lengkapi jumlah peserta"));
    }

    private void handOver() {
        new TransactionTemplate(transactionManager)
                .executeWithoutResult(status -> events.publishEvent(new VillagesHandedOver(
                        OutreachWalk.OFFICE, walk.officer(), walk.colleague(), List.of(walk.village()))));
    }

    private String activityReport() {
        var content = jdbc.sql("SELECT d.content FROM pimpasa.document d JOIN pimpasa.visit v"
                        + " ON v.activity_report = d.id WHERE v.id = :visit::uuid")
                .param("visit", visit)
                .query(byte[].class)
                .single();
        return PdfText.of(content);
    }

    private List<String> calendarsOf(UserId officer, String template) {
        return jdbc.sql("SELECT calendar FROM pimpasa.mail WHERE recipient = :to AND template = :template"
                        + " AND calendar LIKE '%' || :visit || '%'")
                .param("to", officer.value())
                .param("template", template)
                .param("visit", visit)
                .query(String.class)
                .list();
    }

    private String pageFor(String person) throws Exception {
        return page("/kunjungan", person);
    }

    private String startPageFor(String person) throws Exception {
        return page("/", person);
    }

    private String page(String path, String person) throws Exception {
        return web.perform(get(path).with(SecurityMockMvcRequestPostProcessors.user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String checkInPath() {
        return "/kunjungan/" + visit + "/kembali";
    }

    private String nameOf(UserId officer) {
        return accounts.find(officer).map(Account::displayName).orElseThrow();
    }

    private VisitId id() {
        return VisitId.of(visit);
    }

    private String number() {
        return visits.get(id()).number();
    }

    private Optional<UUID> letter() {
        return visits.get(id()).letter();
    }

    private VisitChange lastChange() {
        return new TransactionTemplate(transactionManager).execute(status -> {
            var changes = visits.get(id()).changes();
            return changes.get(changes.size() - 1);
        });
    }
}
