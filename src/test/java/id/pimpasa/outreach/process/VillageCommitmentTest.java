package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.VisitFile;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.ReportFiles;
import id.pimpasa.outreach.domain.ReviewOutcome;
import id.pimpasa.outreach.process.VillageCommitmentProcess.Elements;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a village promised for a certain day comes back as a task with the officer's name on it. */
@PimpasaTest
class VillageCommitmentTest {

    private static final String KEY = VillageCommitmentProcess.KEY;
    private static final AtomicInteger PLACE = new AtomicInteger(560);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ReportVisit reportVisit;

    @Autowired
    private VisitFile visitFile;

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

    private LocalDate day;
    private String commitment;

    @BeforeEach
    void agree() {
        walk.inaugurate(PLACE.getAndAdd(2));
        day = walk.today();
        var visit = walk.schedule(day, NINE).id();
        report(visit, List.of(new ReportContent.Promise("Memasang papan informasi", day.plusDays(30))), List.of());
        commitment = jdbc.sql("SELECT id FROM pimpasa.visit_commitment WHERE village_code = :village")
                .param("village", walk.village().value())
                .query(String.class)
                .single();
        assertThat(process.isRunning(KEY, commitment))
                .as("begun before the report is approved")
                .isFalse();
        reportVisit.review(visit, ReviewOutcome.APPROVE, null, walk.head());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isAskedForOnItsDayByTheVillagesOfficer() {
        assertThat(process.job(KEY, commitment, Elements.DUE_DATE_CAME).getDuedate())
                .isEqualTo(
                        day.plusDays(30).atTime(8, 0).atZone(OutreachWalk.ZONE).toInstant());
        comeDue();
        assertThat(task().assignee()).contains(walk.officer());
        complete(Map.of("measure", "KEPT"));

        assertThat(process.path(KEY, commitment)).endsWith("endEvent_commitmentSettled");
        assertThat(column("kept_on"))
                .isEqualTo(LocalDate.now(clock.withZone(OutreachWalk.ZONE)).toString());
    }

    @Test
    void comesBackOnTheNewDayWhenTheVillageGetsMoreTime() {
        comeDue();
        assertThatThrownBy(() -> complete(Map.of("measure", "EXTEND", "newDate", day + "", "note", "Menunggu dana")))
                .hasMessageContaining("Tenggat baru");
        complete(Map.of("measure", "EXTEND", "newDate", day.plusDays(50) + "", "note", "Menunggu dana desa"));
        assertThat(column("due_on")).isEqualTo(day.plusDays(50).toString());
        process.fire(KEY, commitment, Elements.DUE_DATE_CAME);
        complete(Map.of("measure", "GIVE_UP", "note", "Balai desa dibongkar"));

        assertThat(process.instance(KEY, commitment)).isEnded();
        assertThat(column("withdrawn")).isEqualTo("true");
    }

    @Test
    void isNotAskedForOnceALaterVisitFoundItKept() {
        comeDue();
        var next = walk.schedule(walk.today(), LocalTime.of(13, 0)).id();
        assertThat(visitFile.openCommitments(next)).hasSize(1);
        report(next, List.of(), List.of(UUID.fromString(commitment)));
        assertThat(process.instance(KEY, commitment)).isNotEnded();
        reportVisit.review(next, ReviewOutcome.APPROVE, null, walk.head());

        assertThat(process.instance(KEY, commitment)).isEnded();
        assertThat(column("kept_on")).isEqualTo(walk.today().toString());
        assertThat(process.path(KEY, commitment)).endsWith("endEvent_nothingLeft");
    }

    @Test
    void isOpenAgainWhenACorrectedReportTakesItBack() {
        var next = walk.schedule(walk.today(), LocalTime.of(13, 0)).id();
        report(next, List.of(), List.of(UUID.fromString(commitment)));
        reportVisit.review(next, ReviewOutcome.RETURN, "Papan belum terpasang", walk.head());
        assertThat(visitFile.openCommitments(next)).singleElement().matches(VisitFile.OpenCommitment::kept);
        report(next, List.of(), List.of());
        reportVisit.review(next, ReviewOutcome.APPROVE, null, walk.head());

        assertThat(visitFile.openCommitments(next)).hasSize(1);
        assertThat(process.instance(KEY, commitment)).isNotEnded();
    }

    @Test
    void goesToTheSuccessorWithItsVillage() {
        comeDue();
        transaction.executeWithoutResult(status -> events.publishEvent(new VillagesHandedOver(
                OutreachWalk.OFFICE, walk.officer(), walk.colleague(), List.of(walk.village()))));

        assertThat(task().assignee()).contains(walk.colleague());
    }

    private void comeDue() {
        clock.moveTo(day.plusDays(30).atTime(8, 0).atZone(OutreachWalk.ZONE).toInstant());
        process.fire(KEY, commitment, Elements.DUE_DATE_CAME);
    }

    private id.pimpasa.platform.process.HumanTask task() {
        return process.task(KEY, commitment, Elements.FOLLOW_UP_COMMITMENT);
    }

    private void complete(Map<String, Object> entries) {
        process.complete(
                KEY, commitment, Elements.FOLLOW_UP_COMMITMENT, walk.officer().value(), entries);
    }

    private String column(String name) {
        return jdbc.sql("SELECT " + name + "::text FROM pimpasa.visit_commitment WHERE id = :id::uuid")
                .param("id", commitment)
                .query(String.class)
                .single();
    }

    private void report(VisitId visit, List<ReportContent.Promise> promises, List<UUID> kept) {
        var content = new ReportContent(
                walk.today(),
                NINE,
                LocalTime.of(11, 0),
                ActivityKind.COUNSELLING,
                "Bekerja aman",
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                promises,
                null,
                true,
                ReportFiles.NONE,
                ReportDetails.NONE);
        reportVisit.report(visit, content, null, kept, walk.officer());
    }
}
