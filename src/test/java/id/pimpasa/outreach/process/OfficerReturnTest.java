package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static id.pimpasa.outreach.process.OfficerReturnProcess.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.InterveneInVisit;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.application.VillageProfiles;
import id.pimpasa.outreach.application.Visits;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.outreach.process.OfficerReturnProcess.Elements;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer goes to a village alone, and somebody notices when they do not come back. */
@PimpasaTest
class OfficerReturnTest {

    private static final AtomicInteger PLACE = new AtomicInteger(800);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Map<String, Object> FOUND = Map.of("result", "Dihubungi lewat telepon, sudah di rumah.");

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Visits visits;

    @Autowired
    private VillageProfiles profiles;

    @Autowired
    private InterveneInVisit intervene;

    @Autowired
    private TaskService taskService;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private LocalDate day;
    private String visit;

    @BeforeEach
    void inaugurate() {
        walk.inaugurate(PLACE.getAndAdd(2));
        walk.goToMidmorning();
        day = walk.today().plusDays(1);
    }

    private List<String> changes(String column) {
        return jdbc.sql("SELECT " + column
                        + " FROM pimpasa.visit_change WHERE visit_id = :visit::uuid ORDER BY position")
                .param("visit", visit)
                .query(String.class)
                .list();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anOfficerWhoDoesNotCheckInIsMissedByTheHeadWithin30Minutes() {
        begin();
        assertThat(missedFrom()).isEqualTo(moment(14, 0));
        expected();

        assertThat(process.task(KEY, visit, Elements.CONFIRM_RETURN).dueDate().orElseThrow())
                .isCloseTo(clock.instant().plus(Duration.ofMinutes(30)), within(1, ChronoUnit.MINUTES));
        complete(Elements.CONFIRM_RETURN, walk.head());
        assertThat(process.instance(KEY, visit)).isEnded().hasPassed(Elements.RETURN_CONFIRMED);
        assertThat(process.waitingSteps(VillageVisitProcess.KEY, visit))
                .containsExactly(VillageVisitProcess.Elements.REPORT_VISIT);
    }

    @Test
    void whatTheHeadDoesNotAnswerTheKepalaKanimIsAskedToo() {
        begin();
        expected();
        process.fire(KEY, visit, Elements.CONFIRMATION_OVERDUE);

        assertThat(process.waitingSteps(KEY, visit))
                .containsExactlyInAnyOrder(Elements.CONFIRM_RETURN, Elements.CONFIRM_RETURN_ABOVE);
        assertThat(groupsOf(process.task(KEY, visit, Elements.CONFIRM_RETURN_ABOVE)))
                .containsExactly("kakanim-serang");
        complete(Elements.CONFIRM_RETURN_ABOVE, new UserId(user("kakanim-serang")));
        assertThat(process.instance(KEY, visit)).isEnded();
        assertThat(changes("note")).endsWith((String) FOUND.get("result"));
    }

    @Test
    void aReportFromTheVillageHallIsNoSignOfBeingBack() {
        begin();
        report(false);
        assertThat(visit().isBack()).isFalse();
        expected();

        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.CONFIRM_RETURN);
        process.as(walk.officer(), () -> intervene.checkIn(id()));
        assertThat(process.instance(KEY, visit)).isEnded().hasPassed(Elements.CHECKED_IN_LATE);
    }

    @Test
    void anOfficerWhoSaysSoWithTheReportIsBack() {
        begin();
        report(true);
        assertThat(visit().isBack()).isTrue();
        expected();

        assertThat(process.instance(KEY, visit)).isEnded().hasPassed(Elements.OFFICER_BACK);
    }

    @Test
    void anOfficerWhoCheckedInIsNotMissed() {
        begin();
        process.as(walk.officer(), () -> intervene.checkIn(id()));
        expected();
        assertThat(process.instance(KEY, visit)).isEnded();
    }

    @Test
    void aVisitThatWasCancelledIsNotWaitedFor() {
        begin();
        process.as(walk.officer(), () -> intervene.cancel(id(), "Hujan lebat"));
        expected();
        assertThat(process.instance(KEY, visit)).hasPassed(Elements.OFFICER_BACK);
    }

    @Test
    void aVisitThatWasMovedIsNotWaitedFor() {
        begin();
        process.as(walk.officer(), () -> intervene.postpone(id(), new NewDate(day.plusDays(7), NINE, "Hujan lebat")));
        expected();
        assertThat(process.instance(KEY, visit)).hasPassed(Elements.OFFICER_BACK);
    }

    @Test
    void aLongWayAndAVillageWithoutSignalGetTheirTimeAndTheHeadReadsWhy() {
        judge(TravelEffort.BOAT, true);
        begin();
        assertThat(missedFrom()).isEqualTo(moment(23, 0));
        expected();

        assertThat(process.shown(KEY, visit, Elements.CONFIRM_RETURN, walk.head())
                        .get("back"))
                .asString()
                .contains("18.00 WIB", "tanpa sinyal telepon");
    }

    @Test
    void theOfficerMaySetALaterHourAlsoOnTheWayAndAnEarlierOneOnlyBefore() {
        schedule();
        setHour(LocalTime.of(11, 0));
        assertThat(changes("kind")).endsWith("RETURN_EXPECTED");
        beginScheduled();
        assertThat(missedFrom()).isEqualTo(moment(13, 0));
        assertThatThrownBy(() -> setHour(LocalTime.of(10, 0))).hasMessageContaining("lebih lambat");

        setHour(LocalTime.of(16, 0));
        expected();
        assertThat(missedFrom()).isEqualTo(moment(18, 0));
        expected();
        assertThat(process.waitingSteps(KEY, visit)).containsExactly(Elements.CONFIRM_RETURN);
    }

    @Test
    void anHourBeforeTheBeginOrDaysLaterAndAnotherOfficersVisitAreRefused() {
        schedule();
        assertThatThrownBy(() -> setHour(LocalTime.of(8, 0))).hasMessageContaining("sesudah jam mulai");
        assertThatThrownBy(() -> process.as(
                        walk.officer(),
                        () -> intervene.expectBack(id(), day.plusDays(3).atTime(8, 0))))
                .hasMessageContaining("dua hari");
        assertThatThrownBy(() -> process.as(walk.colleague(), () -> intervene.expectBack(id(), day.atTime(12, 0))))
                .hasMessageContaining("tidak ada dalam daftar Anda");
    }

    private void setHour(LocalTime hour) {
        process.as(walk.officer(), () -> intervene.expectBack(id(), day.atTime(hour)));
    }

    private void judge(TravelEffort travel, boolean noSignal) {
        profiles.judge(OutreachWalk.OFFICE, walk.village(), Vulnerability.MEDIUM, travel, noSignal, walk.head());
    }

    private void begin() {
        schedule();
        beginScheduled();
    }

    private void schedule() {
        visit = walk.announce(day, NINE);
    }

    private void beginScheduled() {
        walk.begin(visit, day, NINE);
    }

    /** Lets the time pass at which the officer is missed. */
    private void expected() {
        clock.moveTo(missedFrom());
        process.fire(KEY, visit, Elements.RETURN_EXPECTED);
    }

    private Instant missedFrom() {
        return process.job(KEY, visit, Elements.RETURN_EXPECTED).getDuedate().toInstant();
    }

    private void report(boolean back) {
        var entries = VisitReports.entries(day);
        entries.put("back", back);
        process.complete(
                VillageVisitProcess.KEY,
                visit,
                VillageVisitProcess.Elements.REPORT_VISIT,
                walk.officer().value(),
                entries);
    }

    private void complete(String step, UserId by) {
        process.complete(KEY, visit, step, by.value(), FOUND);
    }

    private List<String> groupsOf(HumanTask task) {
        return taskService.getIdentityLinksForTask(task.id()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }

    private Instant moment(int hour, int minute) {
        return day.atTime(hour, minute).atZone(OutreachWalk.ZONE).toInstant();
    }

    private VisitId id() {
        return VisitId.of(visit);
    }

    private Visit visit() {
        return visits.get(id());
    }
}
