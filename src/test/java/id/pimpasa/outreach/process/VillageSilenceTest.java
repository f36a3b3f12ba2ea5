package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.FigureScope;
import id.pimpasa.outreach.application.FindSilentVillages;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.VisitFigures;
import id.pimpasa.outreach.application.VisitFigures.Standing;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.ReportFiles;
import id.pimpasa.outreach.process.VillageSilenceProcess.Elements;
import id.pimpasa.platform.user.UserId;
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
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A village of which nothing is heard is a task with a name on it; one that says that nothing is to be seen is not. */
@PimpasaTest
class VillageSilenceTest {

    private static final String KEY = VillageSilenceProcess.KEY;
    private static final AtomicInteger PLACE = new AtomicInteger(640);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int LONGEST_SILENCE = 120;

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ReportVisit reportVisit;

    @Autowired
    private FindSilentVillages findSilentVillages;

    @Autowired
    private VisitFigures figures;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private LocalDate begin;

    @BeforeEach
    void inaugurate() {
        walk.inaugurate(PLACE.getAndAdd(2));
        begin = walk.today();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isFoundByTheCycleAfterItsTimeAndOnlyOnce() {
        goTo(begin.plusDays(LONGEST_SILENCE));
        runCycle();
        assertThat(silences()).isEmpty();
        goTo(begin.plusDays(LONGEST_SILENCE + 1));
        runCycle();
        runCycle();

        assertThat(silences()).hasSize(1);
        assertThat(process.task(KEY, silences().get(0), Elements.ASK_VILLAGE).assignee())
                .contains(walk.officer());
        assertThat(standing()).isEqualTo(new Standing(0, 1));
    }

    @Test
    void isNotSilentWhenAVisitSaysThatNothingIsToBeSeen() {
        goTo(begin.plusDays(LONGEST_SILENCE));
        report(walk.schedule(walk.today(), NINE).id());
        goTo(begin.plusDays(LONGEST_SILENCE + 1));
        find();

        assertThat(silences()).isEmpty();
        assertThat(standing()).isEqualTo(new Standing(0, 0));
    }

    @Test
    void isGivenTimeAgainWhenItIsMentoredAfterAGap() {
        goTo(begin.plusDays(LONGEST_SILENCE + 1));
        jdbc.sql("UPDATE pimpasa.mentoring_fact SET until = :day WHERE village_code = :village AND until IS NULL")
                .param("day", begin.plusDays(100))
                .param("village", walk.village().value())
                .update();
        find();
        assertThat(silences()).as("nobody mentors it").isEmpty();
        handOver(walk.officer(), walk.colleague());
        find();
        assertThat(silences()).as("mentored again since today").isEmpty();
        goTo(begin.plusDays(2 * LONGEST_SILENCE + 2));
        find();

        assertThat(silences()).hasSize(1);
    }

    @Test
    void aHandoverGivesNoMoreTime() {
        goTo(begin.plusDays(60));
        handOver(walk.officer(), walk.colleague());
        goTo(begin.plusDays(LONGEST_SILENCE + 1));
        find();

        assertThat(silences()).hasSize(1);
    }

    @Test
    void isNotVisitedAtAnHourThatHasPassed() {
        var silence = fallSilent();

        assertThatThrownBy(() -> ask(silence, Map.of("measure", "VISIT", "visitAt", walk.today() + "T08:30")))
                .hasMessageContaining("sudah lewat");
    }

    @Test
    void endsWhenTheOfficerAsksAndNothingIsToBeSeen() {
        var silence = fallSilent();
        assertThatThrownBy(() -> ask(silence, Map.of("measure", "NOTHING_SEEN")))
                .hasMessageContaining("Siapa");
        ask(silence, Map.of("measure", "NOTHING_SEEN", "note", "Sekretaris desa"));

        assertThat(process.path(KEY, silence)).endsWith("endEvent_silenceSettled");
        assertThat(standing()).isEqualTo(new Standing(0, 0));
        find();
        assertThat(silences()).hasSize(1);
        goTo(walk.today().plusDays(LONGEST_SILENCE + 1));
        find();
        assertThat(silences()).hasSize(2);
    }

    @Test
    void goesToTheHeadWhenTheOfficerDoesNotAsk() {
        var silence = fallSilent();
        process.fire(KEY, silence, Elements.ASKING_OVERDUE);
        assertThat(process.waitingSteps(KEY, silence)).containsExactly(Elements.FOLLOW_UP_SILENCE);
        followUp(silence, Map.of("measure", "ACCEPT", "note", "Pulau terputus karena gelombang tinggi"));

        assertThat(process.instance(KEY, silence)).isEnded();
        assertThat(standing()).isEqualTo(new Standing(0, 0));
    }

    @Test
    void isNotVisitedWhileNoOfficerIsAtWork() {
        var silence = fallSilent();
        process.fire(KEY, silence, Elements.ASKING_OVERDUE);
        jdbc.sql("UPDATE pimpasa.officer_term SET ended_on = current_date, status = 'ENDED' WHERE officer = :officer")
                .param("officer", walk.officer().value())
                .update();

        assertThatThrownBy(() -> followUp(silence, Map.of("measure", "NEAREST")))
                .hasMessageContaining("belum mempunyai petugas");
    }

    @Test
    void onlyTheHeadAcceptsAReason() {
        var silence = fallSilent();

        assertThatThrownBy(() -> ask(silence, Map.of("measure", "ACCEPT", "note", "Tidak sempat")))
                .hasMessageContaining("tidak ada dalam daftar");
        assertThat(process.waitingSteps(KEY, silence)).containsExactly(Elements.ASK_VILLAGE);
    }

    @Test
    void isVisitedOnTheNearestDateAndEndsWithTheReport() {
        var silence = fallSilent();
        ask(silence, Map.of("measure", "NEAREST"));
        assertThat(process.waitingSteps(KEY, silence)).isEmpty();
        assertThat(standing().silent()).isEqualTo(1);
        var day = jdbc.sql("SELECT planned_on FROM pimpasa.visit WHERE village_code = :village")
                .param("village", walk.village().value())
                .query(LocalDate.class)
                .single();
        assertThat(day).isAfter(walk.today()).isBefore(walk.today().plusDays(8));
        goTo(day);
        report(visit());

        assertThat(process.path(KEY, silence)).endsWith("endEvent_silenceOver");
        assertThat(standing().silent()).isZero();
    }

    @Test
    void comesBackToTheHeadWhenThePlannedVisitIsNotReported() {
        var silence = fallSilent();
        assertThatThrownBy(() -> ask(silence, Map.of("measure", "VISIT"))).hasMessageContaining("wajib diisi");
        ask(silence, Map.of("measure", "VISIT", "visitAt", walk.today().plusDays(3) + "T10:00"));
        process.fire(KEY, silence, Elements.VISIT_UNREPORTED);
        assertThat(process.waitingSteps(KEY, silence)).containsExactly(Elements.FOLLOW_UP_SILENCE);
        followUp(silence, Map.of("measure", "NEAREST"));

        assertThat(process.instance(KEY, silence)).isNotEnded();
    }

    @Test
    void goesToTheSuccessorWithItsVillage() {
        var silence = fallSilent();
        handOver(walk.officer(), walk.colleague());

        assertThat(process.task(KEY, silence, Elements.ASK_VILLAGE).assignee()).contains(walk.colleague());
    }

    private String fallSilent() {
        goTo(begin.plusDays(LONGEST_SILENCE + 1));
        find();
        return silences().get(0);
    }

    private void find() {
        findSilentVillages.findIn(OutreachWalk.OFFICE);
    }

    private void runCycle() {
        fire(Elements.CHECK_DUE);
        fire(Elements.FIND_SILENT_VILLAGES);
    }

    private void fire(String element) {
        managementService
                .createJobQuery()
                .processDefinitionKey(KEY)
                .activityId(element)
                .list()
                .forEach(job -> managementService.executeJob(job.getId()));
    }

    private void goTo(LocalDate day) {
        walk.goTo(day, NINE);
    }

    private void ask(String silence, Map<String, Object> entries) {
        process.complete(KEY, silence, Elements.ASK_VILLAGE, walk.officer().value(), entries);
    }

    private void followUp(String silence, Map<String, Object> entries) {
        process.complete(KEY, silence, Elements.FOLLOW_UP_SILENCE, walk.head().value(), entries);
    }

    private void handOver(UserId from, UserId to) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new VillagesHandedOver(OutreachWalk.OFFICE, from, to, List.of(walk.village()))));
    }

    private Standing standing() {
        return figures.standing(new FigureScope(
                Optional.of(walk.village().value()),
                List.of(OutreachWalk.OFFICE),
                Optional.empty(),
                walk.today().minusDays(30),
                walk.today()));
    }

    private List<String> silences() {
        return jdbc.sql("SELECT id FROM pimpasa.village_silence WHERE village_code = :village ORDER BY found_on")
                .param("village", walk.village().value())
                .query(String.class)
                .list();
    }

    private VisitId visit() {
        return new VisitId(jdbc.sql("SELECT id FROM pimpasa.visit WHERE village_code = :village")
                .param("village", walk.village().value())
                .query(UUID.class)
                .single());
    }

    private void report(VisitId visit) {
        var content = new ReportContent(
                walk.today(),
                NINE,
                LocalTime.of(11, 0),
                ActivityKind.COORDINATION,
                "Koordinasi dengan perangkat desa",
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                true,
                ReportFiles.NONE,
                ReportDetails.NONE);
        reportVisit.report(visit, content, null, List.of(), walk.officer());
    }
}
