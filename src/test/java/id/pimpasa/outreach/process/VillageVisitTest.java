package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.InterveneInVisit;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.application.ScheduleVisit;
import id.pimpasa.outreach.application.VillageLevels;
import id.pimpasa.outreach.application.VisitHistory;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A visit from the plan to the village's level, on every path that the programme knows (design §3). */
@PimpasaTest
class VillageVisitTest {

    private static final String KEY = VillageVisitProcess.KEY;
    private static final String VISIT = "subProcess_visit";
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** Each test has villages of its own. */
    private static final AtomicInteger PLACE = new AtomicInteger(450);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private ScheduleVisit scheduleVisit;

    @Autowired
    private InterveneInVisit intervene;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitHistory history;

    @Autowired
    private VillageLevels levels;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private BusinessClock businessClock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private LocalDate day;
    private String visit;

    @BeforeEach
    void scheduleVisit() {
        walk.inaugurate(PLACE.getAndAdd(2));
        day = walk.today().plusDays(10);
        visit = walk.schedule(day, NINE).id().toString();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isPreparedHeldReportedApprovedAndCountedForTheVillage() {
        var instance = process.instance(KEY, visit);
        assertThat(instance).isWaitingAtExactly(VISIT, Elements.DRAFT_LETTER);
        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        assertThat(visit().letter()).isPresent();
        assertThat(mails("VISIT_SCHEDULED")).isEqualTo(1);
        assertThat(instance).isWaitingAtExactly(VISIT, Elements.REMINDER_DUE);
        assertThat(due(Elements.REMINDER_DUE)).isEqualTo(moment(day.minusDays(3), LocalTime.of(8, 0)));
        goTo(day.minusDays(3));
        process.fire(KEY, visit, Elements.REMINDER_DUE);
        assertThat(due(Elements.REMINDER_DUE)).isEqualTo(moment(day.minusDays(1), LocalTime.of(8, 0)));
        goTo(day.minusDays(1));
        process.fire(KEY, visit, Elements.REMINDER_DUE);
        assertThat(mails("VISIT_REMINDER")).isEqualTo(2);
        assertThat(instance).isWaitingAtExactly(VISIT, Elements.VISIT_TIME_CAME);
        assertThat(due(Elements.VISIT_TIME_CAME)).isEqualTo(moment(day, NINE));
        goTo(day);
        process.fire(KEY, visit, Elements.VISIT_TIME_CAME);
        assertThat(instance).isWaitingAtExactly(VISIT, Elements.REPORT_VISIT);
        assertThat(process.task(KEY, visit, Elements.REPORT_VISIT).name()).contains("KJ-SERANG-");
        report(held());
        assertThat(instance).isWaitingAtExactly(Elements.REVIEW_REPORT);
        approve();
        assertThat(instance).isWaitingAtExactly(Elements.DRAFT_ACTIVITY_REPORT);
        process.fire(KEY, visit, Elements.DRAFT_ACTIVITY_REPORT);

        assertThat(instance)
                .isEnded()
                .hasPassedInOrder(
                        "startEvent_visitScheduled",
                        Elements.DRAFT_LETTER,
                        "serviceTask_sendSchedule",
                        Elements.REMINDER_DUE,
                        "serviceTask_sendSchedule",
                        Elements.REMINDER_DUE,
                        "serviceTask_sendSchedule",
                        Elements.VISIT_TIME_CAME,
                        Elements.REPORT_VISIT,
                        VISIT,
                        Elements.REVIEW_REPORT,
                        "businessRuleTask_rateVillage",
                        Elements.DRAFT_ACTIVITY_REPORT,
                        Elements.VISIT_DONE)
                .hasNotPassed(Elements.RAISE_REPORT);
        assertThat(visit().status()).isEqualTo(VisitStatus.APPROVED);
        assertThat(visit().activityReport()).isPresent();
        assertThat(history.lastVisitOn(walk.village())).contains(day);
        assertThat(history.lastVisitsIn(OutreachWalk.OFFICE)).containsEntry(walk.village(), day);
        assertThat(history.hasVisitAhead(walk.village())).isFalse();
    }

    @Test
    void anApprovedVisitLeavesFactsAndTheVillagesIndex() {
        bringToReport();
        goTo(day.plusDays(2));
        var entries = held();
        entries.put("heldOn", day.plusDays(2).toString());
        report(entries);
        approve();

        var fact = jdbc.sql("SELECT * FROM pimpasa.visit_fact WHERE visit_id = :id::uuid")
                .param("id", visit)
                .query()
                .singleRow();
        assertThat(fact)
                .containsEntry("outcome", "HELD")
                .containsEntry("reviewed", true)
                .containsEntry("days_late", 2)
                .containsEntry("kind", "COUNSELLING")
                .containsEntry("pillar", "KNOWLEDGE")
                .containsEntry("women", 20)
                .containsEntry("men", 15)
                .containsEntry("people_served", 4)
                .containsEntry("gain", 25)
                .containsEntry("nil_report", true);
        var index = jdbc.sql("SELECT * FROM pimpasa.village_index WHERE visit_id = :id::uuid")
                .param("id", visit)
                .query()
                .singleRow();
        assertThat(index)
                .containsEntry("self_reliance", 10 + 4 + 2)
                .containsEntry("legal_literacy", 10 + 3 + 25 + 6)
                .containsEntry("responsiveness", 5)
                .containsEntry("level", "PIONEER");
        assertThat(levels.levelOf(walk.village())).isEqualTo(VillageLevel.PIONEER);
        assertThat(levels.levelsIn(OutreachWalk.OFFICE)).containsEntry(walk.village(), VillageLevel.PIONEER);
    }

    @Test
    void aSuspiciousFindingBecomesAnEarlyWarningOnceWithoutTypingTwice() {
        bringToReport();
        report(suspicious());

        var raised = visit().raisedReport().orElseThrow();
        assertThat(jdbc.sql("SELECT source || ' ' || village_code FROM pimpasa.report WHERE id = :id")
                        .param("id", raised.value())
                        .query(String.class)
                        .single())
                .isEqualTo("VISIT " + walk.village());
        assertThat(process.instance("reportEscalation", raised.toString())).isNotEnded();
        assertThat(visit().suspicion()).isEmpty();

        review("RETURN");
        assertThatThrownBy(() -> process.complete(
                        KEY, visit, Elements.CORRECT_REPORT, walk.officer().value(), suspicious()))
                .hasMessageContaining("laporan dini tersendiri");
        process.complete(KEY, visit, Elements.CORRECT_REPORT, walk.officer().value(), held());

        assertThat(visit().raisedReport()).contains(raised);
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REVIEW_REPORT);
    }

    @Test
    void whatBelongsToThisVisitIsKeptAndShownToTheReviewer() {
        bringToReport();
        var entries = held();
        entries.put("speaker", "Analis Keimigrasian");
        entries.put("material", "Selebaran jalur resmi");
        entries.put("latitude", -6.12345);
        entries.put("longitude", 106.12345);
        entries.put("conclusion", "Disarankan papan informasi di balai desa.");
        report(entries);

        assertThat(jdbc.sql(
                                "SELECT pre_average || ' ' || post_average FROM pimpasa.visit_report WHERE visit_id = :id::uuid")
                        .param("id", visit)
                        .query(String.class)
                        .single())
                .as("worked out from the answers")
                .isEqualTo("50 75");
        assertThat(shown(Elements.REVIEW_REPORT, walk.head()).get("details"))
                .asString()
                .contains(
                        "Narasumber: Analis Keimigrasian",
                        "Materi: Selebaran jalur resmi",
                        "benar 10 menjadi 15 dari 20")
                .contains("Posisi saat melapor: -6.12345, 106.12345");
        assertThat(shown(Elements.REVIEW_REPORT, walk.head()).get("conclusion"))
                .isEqualTo("Disarankan papan informasi di balai desa.");
        review("RETURN");
        assertThat(shown(Elements.CORRECT_REPORT, walk.officer()).get("earlier"))
                .asString()
                .contains("Selebaran jalur resmi", "Disarankan papan informasi di balai desa.");
    }

    private Map<String, Object> shown(String step, UserId user) {
        return process.shown(KEY, visit, step, user);
    }

    @Test
    void aPassportServiceSaysHowManyAppliedAndWhetherThatIsEnough() {
        day = day.plusDays(1);
        visit = walk.schedulePassportService(day, NINE).id().toString();
        bringToReport();
        var entries = held();
        entries.put("kind", "PASSPORT_SERVICE");
        entries.put("applicants", 7);
        report(entries);

        assertThat(shown(Elements.REVIEW_REPORT, walk.head()).get("details"))
                .asString()
                .contains("Pemohon paspor: 7, di bawah batas 30 pemohon");
    }

    @Test
    void aReturnedReportComesBackCorrected() {
        bringToReport();
        report(held());
        review("RETURN");
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.CORRECT_REPORT);
        assertThat(visit().returnNote()).contains("Lengkapi jumlah peserta");
        var corrected = held();
        corrected.put("theme", "Waspada tawaran kerja");
        process.complete(KEY, visit, Elements.CORRECT_REPORT, walk.officer().value(), corrected);
        approve();

        assertThat(lastTheme()).isEqualTo("Waspada tawaran kerja");
        assertThat(visit().status()).isEqualTo(VisitStatus.APPROVED);
    }

    @Test
    void aReportedVisitIsNotCalledOffInACorrection() {
        bringToReport();
        report(held());
        review("RETURN");

        assertThatThrownBy(() -> process.complete(
                        KEY,
                        visit,
                        Elements.CORRECT_REPORT,
                        walk.officer().value(),
                        Map.of("outcome", "CANCELLED", "reason", "Tidak jadi")))
                .hasMessageContaining("sudah dilaporkan terlaksana");
    }

    @Test
    void aVisitThatDidNotTakePlaceGetsANewDateAndANewLetter() {
        bringToReport();
        var letter = visit().letter().orElseThrow();
        var newDay = walk.today().plusDays(20);
        report(postponed(newDay));

        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        assertThat(visit().letter().orElseThrow()).isNotEqualTo(letter);
        assertThat(visit().plannedOn()).isEqualTo(newDay);
        assertThat(visit().firstPlannedOn()).isEqualTo(day);
        assertThat(due(Elements.REMINDER_DUE)).isEqualTo(moment(newDay.minusDays(3), LocalTime.of(8, 0)));
        assertThat(mails("VISIT_SCHEDULED")).isEqualTo(2);
        assertThat(calendars())
                .allSatisfy(entry -> assertThat(entry).contains("UID:" + visit + "@pimpasa"))
                .anySatisfy(entry -> assertThat(entry).contains("SEQUENCE:1"));
    }

    @Test
    void aVisitThatCannotTakePlaceEndsWithItsReason() {
        bringToReport();
        report(Map.of("outcome", "CANCELLED", "reason", "Akses ke pulau ditutup"));

        assertThat(process.path(KEY, visit)).endsWith(Elements.VISIT_CANCELLED);
        assertCancelled("Akses ke pulau ditutup");
        assertThat(mails("VISIT_CANCELLED")).isEqualTo(1);
    }

    @Test
    void theOfficerPostponesAComingVisitAndItsTimersMove() {
        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        var newDay = day.plusDays(7);
        process.as(
                walk.officer(),
                () -> intervene.postpone(id(), new NewDate(newDay, LocalTime.of(13, 30), "Panen raya")));

        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        assertThat(due(Elements.REMINDER_DUE)).isEqualTo(moment(newDay.minusDays(3), LocalTime.of(8, 0)));
        assertThat(visit().startsAt()).isEqualTo(LocalTime.of(13, 30));
    }

    @Test
    void theHeadCancelsAVisitEvenAfterItsDayCame() {
        bringToReport();
        process.as(walk.head(), () -> intervene.cancel(id(), "Petugas dipanggil ke kantor"));

        assertThat(process.instance(KEY, visit)).isEnded();
        assertCancelled("Petugas dipanggil ke kantor");
    }

    @Test
    void aReportThatWasBeingWrittenWhileTheVisitWasCancelledIsNotTaken() {
        bringToReport();
        var task = process.task(KEY, visit, Elements.REPORT_VISIT);
        process.as(walk.head(), () -> intervene.cancel(id(), "Petugas dipanggil ke kantor"));

        assertThatThrownBy(() -> process.complete(task, walk.officer().value(), held()))
                .as("the task list says in words that the step is gone")
                .hasMessageContaining("annot find task");
        assertThat(reports()).isZero();
        assertCancelled("Petugas dipanggil ke kantor");
    }

    @Test
    void aColleagueCannotMoveTheVisit() {
        process.fire(KEY, visit, Elements.DRAFT_LETTER);

        assertThatThrownBy(() -> process.as(walk.colleague(), () -> intervene.cancel(id(), "Iseng")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tidak ada dalam daftar Anda");
    }

    @Test
    void aReportedVisitCannotBeCancelled() {
        bringToReport();
        report(held());

        assertThatThrownBy(() -> process.as(walk.head(), () -> intervene.cancel(id(), "Terlambat")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sudah dilaporkan");
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REVIEW_REPORT);
    }

    @Test
    void anUnreportedVisitIsFollowedUpUntilItIsReported() {
        bringToReport();
        process.fire(KEY, visit, Elements.REPORT_OVERDUE);
        assertThat(process.waitingSteps(KEY, visit))
                .containsExactlyInAnyOrder(Elements.REPORT_VISIT, Elements.FOLLOW_UP_OVERDUE);
        followUp(Map.of("measure", "REMIND", "reason", "Sudah ditelepon"));
        assertThat(mails("VISIT_UNREPORTED")).isEqualTo(1);
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REPORT_VISIT);
        process.fire(KEY, visit, Elements.STILL_UNREPORTED);
        assertThat(process.waitingSteps(KEY, visit))
                .containsExactlyInAnyOrder(Elements.REPORT_VISIT, Elements.FOLLOW_UP_OVERDUE);
        report(held());

        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REVIEW_REPORT);
    }

    @Test
    void theHeadReschedulesAnUnreportedVisit() {
        bringToReport();
        process.fire(KEY, visit, Elements.REPORT_OVERDUE);
        var newDay = walk.today().plusDays(14);
        followUp(Map.of(
                "measure",
                "RESCHEDULE",
                "newDate",
                newDay.toString(),
                "newTime",
                "10:00",
                "reason",
                "Belum terlaksana"));

        assertThat(process.waitingSteps(KEY, visit)).isEmpty();
        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        assertThat(visit().plannedOn()).isEqualTo(newDay);
    }

    @Test
    void theHeadTakesTheNearestDateOnWhichTheOfficerIsFree() {
        bringToReport();
        var tomorrow = nextWorkingDay(walk.today());
        scheduleVisit.schedule(walk.plan(tomorrow, LocalTime.of(9, 30)));
        process.fire(KEY, visit, Elements.REPORT_OVERDUE);
        followUp(Map.of("measure", "NEAREST", "reason", "Ombak tinggi"));

        assertThat(visit().plannedOn()).isEqualTo(tomorrow);
        assertThat(visit().startsAt()).isEqualTo(LocalTime.of(13, 0));
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        return businessClock.plusWorkingDays(day, 1);
    }

    @Test
    void theHeadCancelsAnUnreportedVisit() {
        bringToReport();
        process.fire(KEY, visit, Elements.REPORT_OVERDUE);
        followUp(Map.of("measure", "CANCEL", "reason", "Desa menolak"));

        assertThat(process.instance(KEY, visit)).isEnded();
        assertCancelled("Desa menolak");
    }

    @Test
    void anOpenVisitGoesWithItsVillage() {
        bringToReport();
        handOver();

        assertThat(visit().officer()).isEqualTo(walk.colleague());
        assertThat(process.task(KEY, visit, Elements.REPORT_VISIT).assignee()).contains(walk.colleague());
        process.complete(KEY, visit, Elements.REPORT_VISIT, walk.colleague().value(), held());
        review("RETURN");
        assertThat(process.task(KEY, visit, Elements.CORRECT_REPORT).assignee()).contains(walk.colleague());
    }

    @Test
    void theSuccessorOfAComingVisitGetsALetterAndTheCalendarEntry() {
        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        var letter = visit().letter().orElseThrow();
        handOver();

        assertThat(visit().letter().orElseThrow()).isNotEqualTo(letter);
        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.mail WHERE recipient = :to AND template = 'VISIT_SCHEDULED'")
                        .param("to", walk.colleague().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aHandoverThatFailsMovesNothing() {
        bringToReport();
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    publishHandover();
                    throw new IllegalStateException("the handover fails");
                }))
                .hasMessage("the handover fails");

        assertThat(visit().officer()).isEqualTo(walk.officer());
        assertThat(process.task(KEY, visit, Elements.REPORT_VISIT).assignee()).contains(walk.officer());
    }

    @Test
    void aReportIsTakenOnce() {
        bringToReport();
        var task = process.task(KEY, visit, Elements.REPORT_VISIT);
        process.complete(task, walk.officer().value(), held());

        assertThatThrownBy(() -> process.complete(task, walk.officer().value(), held()))
                .hasMessageContaining("annot find task");
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void nonsenseIsRefusedAndNothingIsSaved() {
        bringToReport();
        goTo(day);

        assertRefused("participants", List.of(Map.of("people", "RESIDENTS", "women", -1, "men", 0)), "antara 0");
        assertRefused("answers", answers(10, 21), "antara 0 dan jumlah peserta tes (20)");
        assertRefused("answers", answers(10, 15).subList(0, 4), "kelima pertanyaan");
        assertRefused("endedAt", "08:00", "sesudah jam mulai");
        assertRefused("heldOn", day.plusDays(1).toString(), "belum tiba");
        assertRefused("findings", "Ada calo", "Kosongkan salah satunya");
        assertRefused("nilReport", false, "Tulis temuan");
        assertRefused("testTakers", "", "kosongkan semuanya");
        assertRefused("kind", "PASSPORT_SERVICE", "jumlah pemohon paspor");
        assertRefused("kind", "FOREIGNER_MONITORING", "jumlah orang asing");
        assertRefused("foreignersInApoa", 3, "tidak boleh melebihi");
        assertRefused("latitude", -6.1, "Posisi tidak dikenal");
        assertRefused("theme", " ", "Tema wajib diisi");
        assertRefused("people", "seratus", "tidak ada pada formulir");
        assertThat(reports()).isZero();
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.REPORT_VISIT);
    }

    private void assertRefused(String field, Object value, String message) {
        var entries = held();
        entries.put(field, value);
        assertThatThrownBy(() -> report(entries)).as(field).hasMessageContaining(message);
    }

    private int reports() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.visit_report WHERE visit_id = :id::uuid")
                .param("id", visit)
                .query(Integer.class)
                .single();
    }

    private void assertCancelled(String reason) {
        assertThat(visit().status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(lastNote()).isEqualTo(reason);
        assertThat(history.hasVisitAhead(walk.village())).isFalse();
        assertThat(history.lastVisitOn(walk.village())).isEmpty();
        assertThat(jdbc.sql("SELECT outcome FROM pimpasa.visit_fact WHERE visit_id = :id::uuid")
                        .param("id", visit)
                        .query(String.class)
                        .single())
                .isEqualTo("CANCELLED");
    }

    /** Lets the visit's time come. */
    private void bringToReport() {
        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        goTo(day.minusDays(1));
        process.fire(KEY, visit, Elements.REMINDER_DUE);
        goTo(day);
        process.fire(KEY, visit, Elements.VISIT_TIME_CAME);
    }

    private void goTo(LocalDate date) {
        clock.moveTo(moment(date, NINE));
    }

    private static List<Map<String, Object>> answers(int before, int after) {
        return Collections.nCopies(5, Map.of("before", before, "after", after));
    }

    private static Map<String, Object> held(LocalDate day) {
        var entries = new HashMap<String, Object>();
        entries.put("outcome", "HELD");
        entries.put("heldOn", day.toString());
        entries.put("beganAt", "09:15");
        entries.put("endedAt", "11:00");
        entries.put("kind", "COUNSELLING");
        entries.put("theme", "Bekerja aman ke luar negeri");
        entries.put(
                "participants",
                List.of(
                        Map.of("people", "RESIDENTS", "women", 18, "men", 12),
                        Map.of("people", "VILLAGE_OFFICIALS", "women", 2, "men", 3)));
        entries.put("testTakers", 20);
        entries.put("answers", answers(10, 15));
        entries.put("services", List.of(Map.of("service", "PASSPORT_ADVICE", "people", 4)));
        entries.put(
                "questions",
                List.of(
                        Map.of("question", "Berapa biaya paspor?", "answer", "Sesuai tarif resmi."),
                        Map.of("question", "Kapan layanan di desa?")));
        entries.put(
                "commitments", List.of(Map.of("promise", "Memasang papan informasi", "dueOn", day.plusDays(30) + "")));
        entries.put("nilReport", true);
        return entries;
    }

    private Map<String, Object> held() {
        return held(day);
    }

    private Map<String, Object> suspicious() {
        var entries = held();
        entries.put("nilReport", false);
        entries.put("suspicious", true);
        entries.put("suspicionNarrative", "Ada sponsor yang mengumpulkan paspor warga.");
        entries.put("indicators", List.of("RECRUITER_IN_VILLAGE", "PASSPORT_HELD"));
        return entries;
    }

    private static Map<String, Object> postponed(LocalDate date) {
        return Map.of(
                "outcome",
                "POSTPONED",
                "newDate",
                date.toString(),
                "newTime",
                "09:00",
                "reason",
                "Cuaca buruk di laut");
    }

    private void report(Map<String, Object> entries) {
        process.complete(KEY, visit, Elements.REPORT_VISIT, walk.officer().value(), entries);
    }

    private void followUp(Map<String, Object> entries) {
        process.complete(KEY, visit, Elements.FOLLOW_UP_OVERDUE, walk.head().value(), entries);
    }

    private void approve() {
        process.complete(KEY, visit, Elements.REVIEW_REPORT, walk.head().value(), Map.of("decision", "APPROVE"));
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
        transactions.executeWithoutResult(status -> publishHandover());
    }

    private void publishHandover() {
        events.publishEvent(
                new VillagesHandedOver(OutreachWalk.OFFICE, walk.officer(), walk.colleague(), List.of(walk.village())));
    }

    private VisitId id() {
        return VisitId.of(visit);
    }

    private Visit visit() {
        return transactions.execute(status -> {
            var found = visits.get(id());
            found.suspicion();
            found.returnNote();
            return found;
        });
    }

    private String lastTheme() {
        return transactions.execute(
                status -> visits.get(id()).lastReport().orElseThrow().content().theme());
    }

    private String lastNote() {
        return transactions.execute(status -> {
            var changes = visits.get(id()).changes();
            return changes.get(changes.size() - 1).note();
        });
    }

    private Instant due(String element) {
        return process.job(KEY, visit, element).getDuedate().toInstant();
    }

    private static Instant moment(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(OutreachWalk.ZONE).toInstant();
    }

    private int mails(String template) {
        return jdbc.sql("SELECT count(*) FROM pimpasa.mail WHERE recipient = :to AND template = :template")
                .param("to", walk.officer().value())
                .param("template", template)
                .query(Integer.class)
                .single();
    }

    private List<String> calendars() {
        return jdbc.sql("SELECT calendar FROM pimpasa.mail WHERE recipient = :to AND template = 'VISIT_SCHEDULED'")
                .param("to", walk.officer().value())
                .query(String.class)
                .list();
    }
}
