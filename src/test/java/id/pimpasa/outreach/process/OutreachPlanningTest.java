package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static id.pimpasa.outreach.process.PlanningWalk.HEAD;
import static id.pimpasa.outreach.process.PlanningWalk.KEY;
import static id.pimpasa.outreach.process.PlanningWalk.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.appointment.AssignmentsStarted;
import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.PlanRowEntry;
import id.pimpasa.outreach.application.ReplanVisit;
import id.pimpasa.outreach.application.VisitHistory;
import id.pimpasa.outreach.domain.OutreachPlan;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlanStatus;
import id.pimpasa.outreach.domain.PlanStep;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Planning of visits, as design §3 describes it: every way through the model. */
@PimpasaTest
class OutreachPlanningTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Assignments assignments;

    @Autowired
    private VisitHistory visits;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private OfficerTermRepository terms;

    @Autowired
    private ChangeTerm changeTerm;

    @Autowired
    private OutreachPlanRepository plans;

    @Autowired
    private VillageAssignmentRepository villageAssignments;

    @Autowired
    private MissedCycle missedCycle;

    @Autowired
    private Territory territory;

    @Autowired
    private ReplanVisit replanVisit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HumanTasks tasks;

    private PlanningWalk walk;

    @BeforeEach
    void prepare() {
        walk = new PlanningWalk(appointments, assignments, terms, changeTerm, plans, process, clock, transaction);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aVillageThatAnOfficerGetsInMidPeriodIsPlannedBesideThePlanThatStands() {
        var officers = walk.officers(1, 1);
        var officer = officers.get(0);
        var village = assignments.villagesOf(officers.get(1)).get(0);
        plans.findByOfficerAndStatusIn(officers.get(1).value(), PlanStatus.OPEN)
                .forEach(plan -> transaction.executeWithoutResult(
                        status -> plans.findById(plan.id()).orElseThrow().withdraw()));
        transaction.executeWithoutResult(status -> events.publishEvent(new AssignmentsStarted(
                new OfficeCode(PlanningWalk.OFFICE), officer, List.of(village), LocalDate.of(2026, 10, 5))));

        var open = walk.plansOf(officer, PlanStatus.DRAFT);
        assertThat(open).hasSize(2);
        assertThat(open)
                .filteredOn(plan -> plan.villageCodes().contains(village))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.rows()).hasSize(1);
                    assertThat(process.waitingSteps(PlanningWalk.KEY, plan.id().toString()))
                            .contains("userTask_draftPlan");
                });
    }

    @Test
    void theVillageOfACancelledVisitIsPlannedAnewAtOnce() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        var rows = walk.plan(plan).rows().stream().map(PlanRowEntry::of).toList();
        walk.submit(plan, officer.value(), rows);
        walk.approve(plan);
        var village = walk.plan(plan).villageCodes().iterator().next();
        assertThat(visits.hasVisitAhead(village)).isTrue();
        replanVisit.cancel(visitOf(plan), "Balai desa dipakai", officer);

        assertThat(walk.plan(walk.planOf(officer)).villageCodes()).containsExactly(village);
        assertThat(walk.plan(walk.planOf(officer)).rows()).hasSize(1);
    }

    private VisitId visitOf(String plan) {
        return new VisitId(jdbc.sql("SELECT id FROM pimpasa.visit WHERE plan_id = :plan::uuid")
                .param("plan", plan)
                .query(UUID.class)
                .single());
    }

    @Test
    void anApprovedPlanBecomesVisits() {
        var officer = walk.officers(2).get(0);
        var plan = walk.planOf(officer);

        var instance = process.instance(KEY, plan);
        assertThat(instance).isWaitingAtExactly("userTask_draftPlan");
        assertThat(process.task(KEY, plan, "userTask_draftPlan").assignee()).contains(officer);
        assertThat(process.task(KEY, plan, "userTask_draftPlan").name())
                .isEqualTo("Susun rencana kunjungan: Oktober 2026, " + firstOf(walk.plan(plan)) + ", dan 1 lainnya");
        walk.submit(plan, officer.value(), proposal(plan));
        assertThat(instance).isWaitingAtExactly("userTask_approvePlan");
        walk.approve(plan);

        assertThat(instance).isEnded();
        assertThat(process.path(KEY, plan))
                .containsExactly(
                        "startEvent_planOpened",
                        "userTask_draftPlan",
                        "userTask_approvePlan",
                        "gateway_isPlanApproved",
                        "serviceTask_scheduleVisits",
                        "gateway_areVillagesLeft",
                        "endEvent_planSettled");
        assertThat(assignments.villagesOf(officer)).allMatch(visits::hasVisitAhead);
        assertThat(walk.plan(plan).status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void theProposalNamesEveryDueVillageOnAWorkingDayOfThePeriod() {
        var officer = walk.officers(3).get(0);
        var plan = walk.plan(walk.planOf(officer));

        assertThat(plan.rows())
                .extracting(row -> row.village())
                .containsExactlyInAnyOrderElementsOf(assignments.villagesOf(officer));
        assertThat(plan.rows())
                .extracting(row -> row.visitOn())
                .doesNotHaveDuplicates()
                .allMatch(day -> YearMonth.from(day).equals(OCTOBER) && !day.isBefore(LocalDate.of(2026, 10, 8)));
    }

    @Test
    void everyStepShowsWhoseVisitsItIsAbout() {
        var officer = walk.officers(2).get(0);
        var plan = walk.planOf(officer);
        var name = accounts.find(officer).orElseThrow().displayName();
        process.fire(KEY, plan, "boundaryEvent_draftOverdue");
        assertThat(shown(plan, "userTask_draftPlan", officer.value()))
                .containsEntry("officerName", name)
                .containsKeys("villages", "planned", "kinds", "limits", "returned", "emptyReasonBefore");
        assertThat(shown(plan, "userTask_followUpDraft", HEAD)).containsEntry("officerName", name);

        walk.submit(plan, officer.value(), proposal(plan).subList(0, 1));
        process.fire(KEY, plan, "boundaryEvent_approvalOverdue");
        assertThat(shown(plan, "userTask_approvePlan", HEAD))
                .containsEntry("officerName", name)
                .containsEntry("history", name + ": Diajukan")
                .containsKeys("visits", "unplanned", "emptyReason");
        assertThat(shown(plan, "userTask_urgeApproval", user("kakanim-serang"))).containsEntry("officerName", name);

        walk.approve(plan);
        assertThat(shown(plan, "userTask_followUpVillage", HEAD))
                .containsEntry("officerName", name)
                .containsEntry("priority", "Tinggi")
                .containsEntry("lastVisit", "Belum pernah")
                .containsKeys("villageName", "reasons", "visits");
    }

    @Test
    void aReturnedPlanComesBackToItsOfficer() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        walk.submit(plan, officer.value(), proposal(plan));
        walk.giveBack(plan);

        assertThat(process.task(KEY, plan, "userTask_draftPlan").assignee()).contains(officer);
        assertThat(walk.plan(plan).returnNote()).contains("Dahulukan desa dengan prioritas tinggi");
        walk.submit(plan, officer.value(), proposal(plan));
        walk.approve(plan);
        assertThat(process.instance(KEY, plan)).isEnded();
    }

    @Test
    void everyDueVillageThatNobodyPlannedIsATaskWithItsName() {
        var officer = walk.officers(3).get(0);
        var plan = walk.planOf(officer);
        walk.submit(plan, officer.value(), proposal(plan).subList(0, 1));
        walk.approve(plan);

        var followUps = process.tasks(KEY, plan, "userTask_followUpVillage");
        assertThat(followUps)
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.name()).startsWith("Tindak lanjuti desa yang belum terjadwal: "));
        process.complete(
                followUps.get(0),
                HEAD,
                Map.of(
                        "decision", "PLAN",
                        "visitAt", "2026-10-28T13:00+07:00",
                        "kind", "COUNSELLING",
                        "theme", "Pencegahan TPPO"));
        process.complete(
                process.task(KEY, plan, "userTask_followUpVillage"),
                HEAD,
                Map.of("decision", "ACCEPT", "reason", "Jalan ke desa terputus banjir"));

        assertThat(process.instance(KEY, plan)).isEnded();
        assertThat(process.path(KEY, plan)).endsWith("endEvent_planSettled");
        assertThat(walk.plan(plan).rows()).hasSize(2);
        assertThat(walk.plan(plan).villages().stream().flatMap(village -> village.acceptedReason().stream()))
                .containsExactly("Jalan ke desa terputus banjir");
        assertThat(assignments.villagesOf(officer).stream().filter(visits::hasVisitAhead))
                .hasSize(2);
    }

    @Test
    void anEmptyPlanNeedsAReason() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);

        assertThatThrownBy(() -> walk.submitEmpty(plan, officer.value(), "")).hasMessageContaining("memerlukan alasan");
        walk.submitEmpty(plan, officer.value(), "Petugas mengikuti diklat sebulan penuh");
        walk.approve(plan);

        assertThat(process.tasks(KEY, plan, "userTask_followUpVillage")).hasSize(1);
    }

    @Test
    void theHeadRemindsTheOfficerOfALateDraft() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        var before = process.task(KEY, plan, "userTask_draftPlan").dueDate().orElseThrow();
        clock.moveTo(Instant.parse("2026-10-09T01:00:00Z"));
        process.fire(KEY, plan, "boundaryEvent_draftOverdue");
        process.complete(KEY, plan, "userTask_followUpDraft", HEAD, Map.of("decision", "REMIND"));

        var draft = process.task(KEY, plan, "userTask_draftPlan");
        assertThat(draft.assignee()).contains(officer);
        assertThat(draft.dueDate().orElseThrow()).isAfter(before);
        assertThat(process.waitingSteps(KEY, plan)).containsExactly("userTask_draftPlan");
        assertThat(steps(plan)).containsExactly(PlanStep.REMINDED);
    }

    @Test
    void theHeadTakesALateDraftOver() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        process.fire(KEY, plan, "boundaryEvent_draftOverdue");
        process.complete(KEY, plan, "userTask_followUpDraft", HEAD, Map.of("decision", "TAKE_OVER"));

        assertThatThrownBy(() -> walk.submit(plan, officer.value(), proposal(plan)))
                .hasMessageContaining("permission");
        walk.submit(plan, HEAD, proposal(plan));
        var headOfKanim = user("kakanim-serang");
        walk.giveBack(plan, headOfKanim);
        assertThat(process.task(KEY, plan, "userTask_draftPlan").assignee()).contains(new UserId(HEAD));
        walk.submit(plan, HEAD, proposal(plan));
        assertThatThrownBy(() -> walk.approve(plan)).hasMessageContaining("permission");
        walk.approve(plan, headOfKanim);

        assertThat(visits.hasVisitAhead(assignments.villagesOf(officer).get(0))).isTrue();
    }

    @Test
    void thePlanThatTheHeadWroteForAnOfficerWhoLetGoOfItGoesToTheHeadOfTheKanim() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        tasks.release(process.task(KEY, plan, "userTask_draftPlan").id());
        walk.submit(plan, HEAD, proposal(plan));

        assertThatThrownBy(() -> walk.approve(plan)).hasMessageContaining("permission");
        walk.approve(plan, user("kakanim-serang"));
        assertThat(process.instance(KEY, plan)).isEnded();
    }

    @Test
    void aFollowUpEndsByItselfWhenTheOfficerSubmits() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        process.fire(KEY, plan, "boundaryEvent_draftOverdue");
        walk.submit(plan, officer.value(), proposal(plan));

        assertThat(process.waitingSteps(KEY, plan)).containsExactly("userTask_approvePlan");
        assertThat(process.instance(KEY, plan)).hasPassed("endEvent_draftFollowUpDropped");
    }

    @Test
    void aLateApprovalReachesTheHeadOfTheKanim() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        walk.submit(plan, officer.value(), proposal(plan));
        process.fire(KEY, plan, "boundaryEvent_approvalOverdue");
        urge(plan);

        assertThat(process.waitingSteps(KEY, plan)).containsExactly("userTask_approvePlan");
        walk.approve(plan);
        assertThat(process.instance(KEY, plan)).isEnded().hasPassed("endEvent_approvalUrged");
    }

    @Test
    void urgingEndsByItselfWhenThePlanIsDecidedOn() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        walk.submit(plan, officer.value(), proposal(plan));
        process.fire(KEY, plan, "boundaryEvent_approvalOverdue");
        walk.giveBack(plan);

        assertThat(process.waitingSteps(KEY, plan)).containsExactly("userTask_draftPlan");
        assertThat(process.instance(KEY, plan)).hasPassed("endEvent_approvalUrgeDropped");
    }

    @Test
    void theHeadHearsAgainOfADraftThatStaysLate() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        process.fire(KEY, plan, "boundaryEvent_draftOverdue");
        process.complete(KEY, plan, "userTask_followUpDraft", HEAD, Map.of("decision", "REMIND"));
        process.fire(KEY, plan, "event_stillUnsubmitted");
        process.complete(KEY, plan, "userTask_followUpDraft", HEAD, Map.of("decision", "REMIND"));
        assertThat(steps(plan)).containsExactly(PlanStep.REMINDED, PlanStep.REMINDED);

        walk.submit(plan, officer.value(), proposal(plan));
        assertThat(process.waitingSteps(KEY, plan)).containsExactly("userTask_approvePlan");
        walk.approve(plan);
        assertThat(process.instance(KEY, plan))
                .isEnded()
                .hasPassed("event_submittedAfterReminder", "endEvent_draftFollowedUp");
    }

    @Test
    void theHeadOfTheKanimHearsAgainOfADecisionThatStaysLate() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        walk.submit(plan, officer.value(), proposal(plan));
        process.fire(KEY, plan, "boundaryEvent_approvalOverdue");
        urge(plan);
        process.fire(KEY, plan, "event_stillUndecided");
        urge(plan);
        walk.approve(plan);

        assertThat(process.instance(KEY, plan))
                .isEnded()
                .hasPassed("event_decidedAfterUrging", "endEvent_approvalUrged");
    }

    private void urge(String plan) {
        process.complete(
                KEY,
                plan,
                "userTask_urgeApproval",
                user("kakanim-serang"),
                Map.of("measure", "Kepala Inteldakim memutuskan hari ini"));
    }

    @Test
    void thePeriodOfAPlanEndsWithItsLastDay() {
        var plan = walk.planOf(walk.officers(1).get(0));

        assertThat(process.job(KEY, plan, "startEvent_periodOver").getDuedate().toInstant())
                .isEqualTo("2026-10-31T17:00:00Z");
    }

    @Test
    void theVillagesOfAPlanThatNobodyFinishedAreATaskWhenItsPeriodIsOver() {
        var officer = walk.officers(2).get(0);
        var plan = walk.planOf(officer);
        process.fire(KEY, plan, "startEvent_periodOver");

        assertThat(process.waitingSteps(KEY, plan)).containsExactly("userTask_followUpUnplanned");
        assertThat(walk.plan(plan).status()).isEqualTo(PlanStatus.LAPSED);
        assertThat(walk.plan(plan).unplannedVillages()).hasSize(2);
        assertThat(shown(plan, "userTask_followUpUnplanned", HEAD)).containsKeys("officerName", "unplanned", "history");
        explainUnplanned(plan);

        assertThat(process.instance(KEY, plan)).isEnded();
        assertThat(walk.plan(plan).unplannedVillages()).isEmpty();
        assertThat(steps(plan)).containsExactly(PlanStep.UNPLANNED_NOTED);
    }

    @Test
    void aVillageThatNobodyFollowedUpIsATaskWhenItsPeriodIsOver() {
        var officer = walk.officers(2).get(0);
        var plan = walk.planOf(officer);
        walk.submit(plan, officer.value(), proposal(plan).subList(0, 1));
        walk.approve(plan);
        process.fire(KEY, plan, "startEvent_periodOver");

        assertThat(process.waitingSteps(KEY, plan)).containsExactly("userTask_followUpUnplanned");
        assertThat(walk.plan(plan).unplannedVillages()).hasSize(1);
        assertThat(shown(plan, "userTask_followUpUnplanned", HEAD)).containsKeys("officerName", "unplanned", "history");
        explainUnplanned(plan);
        assertThat(walk.plan(plan).status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void aPlanWithoutDueVillagesLapsesByItself() {
        var officers = walk.officersOfOneVillage();
        var plan = walk.planOf(officers.get(1));
        process.fire(KEY, plan, "startEvent_periodOver");

        assertThat(process.instance(KEY, plan)).isEnded();
        assertThat(process.path(KEY, plan)).endsWith("gateway_areVillagesUnplanned", "endEvent_planLapsed");
        assertThat(walk.plan(plan).status()).isEqualTo(PlanStatus.LAPSED);
    }

    private void explainUnplanned(String plan) {
        process.complete(
                KEY,
                plan,
                "userTask_followUpUnplanned",
                HEAD,
                Map.of("measure", "Petugas sakit; desa didahulukan bulan depan"));
    }

    @Test
    void theCycleOpensOnePlanForEachOfficerHoweverOftenItRuns() {
        var officers = walk.officers(1, 2);
        clock.moveTo(Instant.parse("2026-10-22T00:00:00Z"));
        runCycle();
        runCycle();

        for (var officer : officers) {
            assertThat(walk.plansOf(officer, PlanStatus.DRAFT))
                    .extracting(plan -> YearMonth.from(plan.period().from()))
                    .containsExactlyInAnyOrder(OCTOBER, NOVEMBER);
            walk.plansOf(officer, PlanStatus.DRAFT)
                    .forEach(plan -> assertThat(
                                    process.waitingSteps(KEY, plan.id().toString()))
                            .containsExactly("userTask_draftPlan"));
        }
    }

    @Test
    void aCycleThatRunsAgainOpensNoSecondPlanForACoMentor() {
        var officers = walk.officersOfOneVillage();
        clock.moveTo(Instant.parse("2026-10-22T00:00:00Z"));
        runCycle();
        runCycle();

        assertThat(officers.stream()
                        .flatMap(officer -> walk.plansOf(officer, PlanStatus.DRAFT).stream())
                        .filter(plan -> YearMonth.from(plan.period().from()).equals(NOVEMBER)))
                .hasSize(1);
    }

    @Test
    void officersWhoShareAVillagePlanItInTurn() {
        var officers = walk.officersOfOneVillage();
        clock.moveTo(Instant.parse("2026-10-22T00:00:00Z"));
        runCycle();
        clock.moveTo(Instant.parse("2026-11-22T00:00:00Z"));
        runCycle();

        assertThat(officers)
                .allSatisfy(officer -> assertThat(walk.plansOf(officer, PlanStatus.DRAFT).stream()
                                .filter(plan ->
                                        YearMonth.from(plan.period().from()).isAfter(OCTOBER)))
                        .hasSize(1));
    }

    @Test
    void aCycleThatWasLostIsMadeUpForAtTheNextStart() {
        var officers = walk.officers(1, 2);
        clock.moveTo(Instant.parse("2026-10-21T22:59:00Z"));
        missedCycle.run(null);
        assertThat(walk.plansOf(officers.get(0), PlanStatus.DRAFT)).hasSize(1);

        clock.moveTo(Instant.parse("2026-10-23T00:00:00Z"));
        missedCycle.run(null);
        missedCycle.run(null);
        for (var officer : officers) {
            assertThat(walk.plansOf(officer, PlanStatus.DRAFT))
                    .extracting(plan -> YearMonth.from(plan.period().from()))
                    .containsExactlyInAnyOrder(OCTOBER, NOVEMBER);
        }
    }

    @Test
    void theCycleComesEveryMonth() {
        var job = cycle();
        assertThat(job.getDuedate().toInstant().atZone(ZoneId.of("Asia/Jakarta")))
                .satisfies(due -> assertThat(due.getDayOfMonth()).isEqualTo(22))
                .satisfies(due -> assertThat(due.getHour()).isEqualTo(6));
    }

    @Test
    void aVillageWithAVisitAheadIsNotProposedAgain() {
        var officer = walk.officers(2).get(0);
        var plan = walk.planOf(officer);
        var planned = proposal(plan).subList(0, 1);
        walk.submit(plan, officer.value(), planned);
        walk.approve(plan);
        clock.moveTo(Instant.parse("2026-10-22T00:00:00Z"));
        runCycle();

        var next = walk.plansOf(officer, PlanStatus.DRAFT).get(0);
        assertThat(next.rows())
                .extracting(row -> row.village().value())
                .doesNotContain(planned.get(0).village())
                .hasSize(1);
    }

    @Test
    void anOfficersPlanGoesToTheSuccessor() {
        var officers = walk.officers(2, 1);
        var plan = walk.plansOf(officers.get(0), PlanStatus.DRAFT).get(0);
        submitOwnPlan(officers.get(1));
        handOver(officers.get(0), officers.get(1), plan.villageCodes().stream().toList());

        assertThat(walk.plansOf(officers.get(0), PlanStatus.DRAFT, PlanStatus.SUBMITTED))
                .isEmpty();
        var draft = process.task(KEY, plan.id().toString(), "userTask_draftPlan");
        assertThat(draft.assignee()).contains(officers.get(1));
        assertThat(draft.name())
                .as("names the villages and no account")
                .isEqualTo("Susun rencana kunjungan: Oktober 2026, " + firstOf(plan) + ", dan 1 lainnya");
        assertThat(walk.plan(plan.id().toString()).rows()).hasSize(2);
    }

    @Test
    void whenATermEndsNoPlanStaysWithWhoeverIsGone() {
        var officers = walk.officers(2, 1);
        var plan = walk.planOf(officers.get(0));
        var late = walk.planOf(officers.get(1));
        process.fire(KEY, late, "boundaryEvent_draftOverdue");
        process.fire(KEY, plan, "boundaryEvent_draftOverdue");
        submitOwnPlan(officers.get(1));
        walk.endTerm(officers.get(0), officers.get(1));

        assertThat(walk.plansOf(officers.get(0), PlanStatus.DRAFT, PlanStatus.SUBMITTED))
                .isEmpty();
        assertThat(process.task(KEY, plan, "userTask_draftPlan").assignee()).contains(officers.get(1));
        assertThat(process.task(KEY, plan, "userTask_followUpDraft").name())
                .isEqualTo("Tindak lanjuti rencana yang terlambat: Oktober 2026, " + firstOf(walk.plan(plan))
                        + ", dan 1 lainnya");

        var successor = officers.get(1).value();
        assertThatThrownBy(() -> walk.submit(plan, successor, proposal(plan)))
                .as("the successor's own plan has a visit at that time")
                .hasMessageContaining("bersamaan dengan kunjungan lain");
        var row = proposal(plan).get(0);
        walk.submit(
                plan,
                successor,
                List.of(new PlanRowEntry(row.village(), "2026-10-13", "13:00", row.kind(), row.theme(), null, null)));
        walk.approve(plan);
        assertThat(process.tasks(KEY, plan, "userTask_followUpVillage")).hasSize(1);
    }

    @Test
    void aVillageWithoutAnOfficerIsFollowedUpInsteadOfHoldingThePlanUp() {
        var officer = walk.officers(2).get(0);
        var plan = walk.planOf(officer);
        walk.submit(plan, officer.value(), proposal(plan));
        var orphan = walk.plan(plan).villages().get(0).village();
        transaction.executeWithoutResult(status -> villageAssignments
                .findMentoring(orphan.value())
                .forEach(assignment -> assignment.end(LocalDate.of(2026, 10, 5))));
        walk.approve(plan);

        assertThat(walk.plan(plan).rows()).hasSize(1);
        assertThat(process.tasks(KEY, plan, "userTask_followUpVillage")).hasSize(1);
        assertThat(visits.hasVisitAhead(orphan)).isFalse();
    }

    @Test
    void aPlanOfSomebodyWhoLeftWithoutASuccessorIsForTheHeadOfInteldakim() {
        var officers = walk.officers(1, 1);
        var leaving = officers.get(0);
        var before = walk.planOf(leaving);
        walk.leave(leaving);
        assertThat(process.task(KEY, before, "userTask_draftPlan").assignee())
                .as("the plan that was open already")
                .isEmpty();

        clock.moveTo(Instant.parse("2026-10-22T01:00:00Z"));
        runCycle();
        var next = walk.plansOf(leaving, PlanStatus.DRAFT).stream()
                .map(plan -> plan.id().toString())
                .filter(plan -> !plan.equals(before))
                .findFirst()
                .orElseThrow();
        assertThat(process.task(KEY, next, "userTask_draftPlan").assignee())
                .as("the plan of the next month")
                .isEmpty();
        walk.submit(next, HEAD, proposal(next));
        walk.approve(next, user("kakanim-" + OFFICE));

        var village = assignments.villagesOf(leaving).get(0);
        assertThat(visits.hasVisitAhead(village))
                .as("nobody is sent who is not there any more")
                .isFalse();
        assertThatThrownBy(() -> planLeft(next))
                .hasMessageContaining("tidak bertugas lagi. Tunggu sampai Kepala Kanim menetapkan penggantinya");
        walk.chooseSuccessor(leaving, officers.get(1));
        planLeft(next);
        assertThat(visits.hasVisitAhead(village)).isTrue();
        assertThat(process.instance(KEY, next)).isEnded();
    }

    private void planLeft(String plan) {
        process.complete(
                KEY,
                plan,
                "userTask_followUpVillage",
                HEAD,
                Map.of(
                        "decision",
                        "PLAN",
                        "visitAt",
                        "2026-11-12T09:00",
                        "kind",
                        "COORDINATION",
                        "theme",
                        "Koordinasi dengan perangkat desa"));
    }

    private String firstOf(OutreachPlan plan) {
        return territory.inShort(List.of(plan.villageCodes().stream()
                .min(Comparator.comparing(VillageCode::value))
                .orElseThrow()));
    }

    @Test
    void aPartOfThePlanGoesWithItsVillage() {
        var officers = walk.officers(2, 1);
        var plan = walk.plansOf(officers.get(0), PlanStatus.DRAFT).get(0);
        var leaving = plan.villages().get(0).village();
        submitOwnPlan(officers.get(1));
        handOver(officers.get(0), officers.get(1), List.of(leaving));

        var rest = walk.plan(plan.id().toString());
        assertThat(rest.villages()).hasSize(1);
        assertThat(process.task(KEY, plan.id().toString(), "userTask_draftPlan").name())
                .isEqualTo("Susun rencana kunjungan: Oktober 2026, " + firstOf(rest));
        var parts = walk.plansOf(officers.get(1), PlanStatus.DRAFT).stream()
                .filter(part -> part.villageCodes().equals(Set.of(leaving)))
                .toList();
        assertThat(parts).hasSize(1);
        assertThat(process.task(KEY, parts.get(0).id().toString(), "userTask_draftPlan")
                        .assignee())
                .contains(officers.get(1));
    }

    @Test
    void oneDraftIsEnoughForTheVillagesOfSeveralPredecessors() {
        var officers = walk.officers(2, 1, 1);
        var own = walk.planOf(officers.get(1));
        var leaving = walk.planOf(officers.get(0));
        var alsoLeaving = walk.planOf(officers.get(2));
        var villages = assignments.villagesOf(officers.get(0));

        handOver(officers.get(0), officers.get(1), villages.subList(0, 1));
        assertThat(walk.plan(leaving).villageCodes()).containsExactly(villages.get(1));
        handOver(officers.get(0), officers.get(1), villages.subList(1, 2));
        handOver(officers.get(2), officers.get(1), assignments.villagesOf(officers.get(2)));

        assertThat(walk.plansOf(officers.get(1), PlanStatus.DRAFT, PlanStatus.SUBMITTED))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.id().toString()).isEqualTo(own);
                    assertThat(plan.villages()).hasSize(4);
                    assertThat(plan.rows()).hasSize(4);
                });
        assertThat(walk.plan(leaving).status()).isEqualTo(PlanStatus.WITHDRAWN);
        assertThat(process.path(KEY, alsoLeaving)).endsWith("endEvent_planWithdrawn");
    }

    private void submitOwnPlan(UserId officer) {
        var plan = walk.planOf(officer);
        walk.submit(plan, officer.value(), proposal(plan));
    }

    @Test
    void aVillageThatTheSuccessorPlansAlreadyIsPlannedOnce() {
        var officers = walk.officersOfOneVillage();
        var first = walk.planOf(officers.get(0));
        var second = walk.planOf(officers.get(1));
        assertThat(walk.plan(first).rows()).hasSize(1);
        assertThat(walk.plan(second).rows()).isEmpty();
        handOver(officers.get(1), officers.get(0), assignments.villagesOf(officers.get(1)));

        assertThat(process.instance(KEY, second)).isEnded();
        assertThat(process.path(KEY, second)).endsWith("endEvent_planWithdrawn");
        assertThat(walk.plan(second).status()).isEqualTo(PlanStatus.WITHDRAWN);
        assertThat(walk.plan(first).status()).isEqualTo(PlanStatus.DRAFT);
    }

    private void handOver(UserId from, UserId to, List<VillageCode> villages) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new VillagesHandedOver(new OfficeCode(OFFICE), from, to, villages)));
    }

    private Map<String, Object> shown(String plan, String step, String reader) {
        return process.shown(KEY, plan, step, new UserId(reader));
    }

    private List<PlanRowEntry> proposal(String plan) {
        return walk.plan(plan).rows().stream().map(PlanRowEntry::of).toList();
    }

    private List<PlanStep> steps(String plan) {
        return walk.plan(plan).entries().stream().map(entry -> entry.step()).toList();
    }

    private Job cycle() {
        return managementService
                .createJobQuery()
                .processDefinitionKey(KEY)
                .activityId("startEvent_periodCame")
                .singleResult();
    }

    private void runCycle() {
        managementService.executeJob(cycle().getId());
        managementService
                .createJobQuery()
                .processDefinitionKey(KEY)
                .activityId("serviceTask_openPlans")
                .list()
                .forEach(job -> managementService.executeJob(job.getId()));
    }
}
