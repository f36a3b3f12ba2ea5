package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.appointment.Officers;
import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.InterveneInVisit;
import id.pimpasa.outreach.application.PlanRowEntry;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.application.ScheduleVisit;
import id.pimpasa.outreach.domain.OutreachPlanRepository;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.PdfText;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** What is settled before a visit: who goes, and what the village has asked for. */
@PimpasaTest
class VisitPreparationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final String LETTER = "470/12 tanggal 1 Oktober 2026";

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Officers officers;

    @Autowired
    private OfficerTermRepository terms;

    @Autowired
    private ChangeTerm changeTerm;

    @Autowired
    private OutreachPlanRepository plans;

    @Autowired
    private ScheduleVisit scheduleVisit;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private InterveneInVisit intervene;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

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
    void theSuratTugasNamesBothOfficersOfAVillageAndBothAreTold() {
        var pair = walk.officersOfOneVillage();
        var visit = announce(pair.get(0), shared(pair), NINE);

        assertThat(letterOf(visit)).contains(nameOf(pair.get(0)), nameOf(pair.get(1)), "1. Nama", "2. Nama");
        assertThat(entries(visit, "VISIT_SCHEDULED", pair.get(0))).hasSize(1);
        assertThat(entries(visit, "VISIT_SCHEDULED", pair.get(1))).hasSize(1);
    }

    @Test
    void whoIsInAnotherVillageThenDoesNotGoAlong() {
        var officers = walk.neighbours();
        announce(officers.get(1), shared(officers.subList(1, 3)), LocalTime.of(11, 0));
        var visit = announce(officers.get(0), shared(officers), NINE);

        assertThat(letterOf(visit)).contains(nameOf(officers.get(0))).doesNotContain(nameOf(officers.get(1)));
    }

    @Test
    void whoHasPlannedToBeInAnotherVillageThenDoesNotGoAlong() {
        var officers = walk.neighbours();
        var plan = walk.planOf(officers.get(1));
        var row = walk.plan(plan).rows().get(0);
        var visit = announce(officers.get(0), shared(officers), row.visitOn(), row.startsAt());

        assertThat(letterOf(visit)).doesNotContain(nameOf(officers.get(1)));
    }

    @Test
    void nobodyGoesAlongToTwoVillagesAtOnce() {
        var officers = walk.neighbours();
        var first = announce(officers.get(0), shared(officers), NINE);
        var second = announce(officers.get(2), shared(officers.subList(1, 3)), LocalTime.of(10, 0));

        assertThat(letterOf(first)).contains(nameOf(officers.get(1)));
        assertThat(letterOf(second)).contains(nameOf(officers.get(2))).doesNotContain(nameOf(officers.get(1)));
    }

    @Test
    void whoGoesAlongPlansNothingElseForThatHour() {
        var pair = walk.officersOfOneVillage();
        var visit = announce(pair.get(0), shared(pair), NINE);

        assertThatThrownBy(() -> announce(pair.get(1), shared(pair), LocalTime.of(11, 0)))
                .hasMessageContaining("bersamaan dengan kunjungan lain petugas, " + numberOf(visit));
    }

    @Test
    void whoGoesAlongSeesTheVisitAndChangesNothingInIt() throws Exception {
        var pair = walk.officersOfOneVillage();
        var visit = announce(pair.get(0), shared(pair), NINE);
        clock.moveTo(DAY.atTime(NINE).plusHours(1).atZone(OutreachWalk.ZONE).toInstant());

        var companion = SecurityMockMvcRequestPostProcessors.user(pair.get(1).value());
        assertThat(pageOf(companion))
                .contains(numberOf(visit), nameOf(pair.get(0)), "Bersama", "Unduh Surat Tugas")
                .doesNotContain("/kunjungan/" + visit);
        assertThat(feedOf(companion)).contains(visit + "@pimpasa");
        assertThatThrownBy(() -> process.as(pair.get(1), () -> intervene.cancel(VisitId.of(visit), "Tidak jadi")))
                .hasMessageContaining("tidak ada dalam daftar Anda");
        assertThatThrownBy(() -> process.as(pair.get(1), () -> intervene.checkIn(VisitId.of(visit))))
                .hasMessageContaining("tidak ada dalam daftar Anda");
    }

    @Test
    void whoeverLooksForAnOfficerReadsWhoWentAlong() {
        var pair = walk.officersOfOneVillage();
        var tomorrow = LocalDate.of(2026, 10, 6);
        var visit = announce(pair.get(0), shared(pair), tomorrow, NINE);
        clock.moveTo(tomorrow.atTime(NINE).atZone(OutreachWalk.ZONE).toInstant());
        process.fire(VillageVisitProcess.KEY, visit, VillageVisitProcess.Elements.VISIT_TIME_CAME);
        clock.moveTo(
                tomorrow.atTime(NINE).plusHours(9).atZone(OutreachWalk.ZONE).toInstant());
        process.fire(OfficerReturnProcess.KEY, visit, OfficerReturnProcess.Elements.RETURN_EXPECTED);

        var head = new UserId(PlanningWalk.HEAD);
        assertThat(process.shown(OfficerReturnProcess.KEY, visit, OfficerReturnProcess.Elements.CONFIRM_RETURN, head))
                .containsEntry("officer", nameOf(pair.get(0)) + ", " + nameOf(pair.get(1)));
    }

    @Test
    void whoIsTransferredGoesAlongNoMore() {
        var pair = walk.officersOfOneVillage();
        var visit = announce(pair.get(0), shared(pair), NINE);
        walk.leave(pair.get(1));

        assertGoesAlone(visit, pair);
    }

    @Test
    void whoIsOnLeaveGoesAlongNoMore() {
        var pair = walk.officersOfOneVillage();
        var visit = announce(pair.get(0), shared(pair), NINE);
        walk.goOnLeave(pair.get(1));

        assertGoesAlone(visit, pair);
    }

    @Test
    void whoIsBackFromLeaveByThenGoesAlong() {
        var officers = walk.neighbours();
        var later = LocalDate.of(2026, 11, 4);
        var before = announce(officers.get(0), shared(officers), later, NINE);
        walk.goOnLeave(officers.get(1));
        var after = announce(officers.get(0), shared(officers), later.plusDays(1), NINE);

        for (var visit : List.of(before, after)) {
            assertThat(letterOf(visit)).contains(nameOf(officers.get(1)));
            assertThat(entries(visit, "VISIT_WITHDRAWN", officers.get(1))).isEmpty();
        }
        assertThat(told(before, "VISIT_UNATTENDED", new UserId(PlanningWalk.HEAD)))
                .isZero();
    }

    private void assertGoesAlone(String visit, List<UserId> pair) {
        assertThat(letterOf(visit)).contains(nameOf(pair.get(0))).doesNotContain(nameOf(pair.get(1)));
        assertThat(entries(visit, "VISIT_WITHDRAWN", pair.get(1)))
                .singleElement()
                .asString()
                .contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(entries(visit, "VISIT_SCHEDULED", pair.get(0))).hasSize(2);
        assertThat(entries(visit, "VISIT_SCHEDULED", pair.get(1))).hasSize(1);
    }

    @Test
    void aNewDateTakesAlongWhoCanGoThen() {
        var officers = walk.neighbours();
        announce(officers.get(1), shared(officers.subList(1, 3)), DAY.plusDays(1), NINE);
        var visit = announce(officers.get(0), shared(officers), NINE);
        process.as(
                officers.get(0),
                () -> intervene.postpone(VisitId.of(visit), new NewDate(DAY.plusDays(1), NINE, "Panen raya")));
        draftLetter(visit);

        assertThat(letterOf(visit)).doesNotContain(nameOf(officers.get(1)));
        assertThat(entries(visit, "VISIT_WITHDRAWN", officers.get(1))).hasSize(1);
        assertThat(entries(visit, "VISIT_SCHEDULED", officers.get(0))).hasSize(2);
    }

    @Test
    void whoWasToGoAlongLearnsThatTheVisitIsCancelled() {
        var pair = walk.officersOfOneVillage();
        var visit = announce(pair.get(0), shared(pair), NINE);
        process.as(pair.get(0), () -> intervene.cancel(VisitId.of(visit), "Akses desa ditutup"));

        assertThat(entries(visit, "VISIT_CANCELLED", pair.get(1)))
                .singleElement()
                .asString()
                .contains("STATUS:CANCELLED");
    }

    @Test
    void whoTakesTheVisitOverDoesNotGoAlongAsWell() {
        var pair = walk.officersOfOneVillage();
        var visit = announce(pair.get(0), shared(pair), NINE);
        walk.endTerm(pair.get(0), pair.get(1));

        assertThat(letterOf(visit)).contains(nameOf(pair.get(1))).doesNotContain(nameOf(pair.get(0)), "2. Nama");
        assertThat(entries(visit, "VISIT_WITHDRAWN", pair.get(0))).hasSize(1);
        assertThat(entries(visit, "VISIT_WITHDRAWN", pair.get(1))).isEmpty();
    }

    @Test
    void whoTakesAVisitOverGoesAlongToNoOtherThen() {
        var officers = walk.neighbours();
        var leaving = walk.officers(1).get(0);
        announce(leaving, assignments.villagesOf(leaving).get(0), NINE);
        var visit = announce(officers.get(0), shared(officers), NINE);
        assertThat(letterOf(visit)).contains(nameOf(officers.get(1)));
        walk.endTerm(leaving, officers.get(1));

        assertGoesAlone(visit, officers);
    }

    @Test
    void aPassportServiceIsPlannedOnlyOnceEnoughHaveAppliedByLetter() {
        var officer = walk.officers(1).get(0);
        var plan = walk.planOf(officer);
        assertThatThrownBy(() -> submit(plan, officer, null, LETTER))
                .hasMessage("Baris 1: isi jumlah pemohon paspor, 1 sampai 5000.");
        assertThatThrownBy(() -> submit(plan, officer, 30, " "))
                .hasMessageStartingWith("Baris 1: isi nomor dan tanggal surat permohonan");
        assertThatThrownBy(() -> submit(plan, officer, 29, LETTER))
                .hasMessage("Baris 1: layanan paspor di desa memerlukan paling sedikit 30 pemohon; baru ada 29. "
                        + "Tunggu sampai cukup, atau pilih jenis kegiatan lain.");
        submit(plan, officer, 30, LETTER);

        assertThat(process.shown(
                                OutreachPlanningProcess.KEY,
                                plan,
                                "userTask_approvePlan",
                                new UserId(AppointmentWalk.user("intel-" + PlanningWalk.OFFICE)))
                        .get("visits"))
                .asString()
                .contains("Layanan paspor di desa (30 pemohon, surat " + LETTER + ")");
        walk.approve(plan);
        var visit = visitOf(plan);
        process.fire(VillageVisitProcess.KEY, visit, "serviceTask_draftLetter");
        assertThat(letterOf(visit)).contains("Surat permohonan layanan paspor").contains(LETTER + " (30 pemohon)");
    }

    @Test
    void twoVisitsThatAHandoverLetsBeginTogetherAreTwoOfTheDay() {
        var officers = walk.officers(1, 2);
        var successor = officers.get(1);
        var own = assignments.villagesOf(successor);
        schedule(officers.get(0), assignments.villagesOf(officers.get(0)).get(0), DAY, NINE);
        schedule(successor, own.get(0), DAY, NINE);
        handOver(officers.get(0), successor);
        var third = new PlanRowEntry(
                own.get(1).value(),
                DAY.toString(),
                "15:00",
                ActivityKind.COORDINATION.name(),
                "Koordinasi dengan perangkat desa",
                null,
                null);

        assertThatThrownBy(() -> walk.submit(walk.planOf(successor), successor.value(), List.of(third)))
                .hasMessageStartingWith("Baris 1: lebih dari 2 kunjungan pada 14 Oktober 2026");
    }

    private void handOver(UserId from, UserId to) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new VillagesHandedOver(new OfficeCode(PlanningWalk.OFFICE), from, to, assignments.villagesOf(from))));
    }

    private void submit(String plan, UserId officer, Integer applicants, String letter) {
        var row = walk.plan(plan).rows().get(0);
        walk.submit(
                plan,
                officer.value(),
                List.of(new PlanRowEntry(
                        row.village().value(),
                        row.visitOn().toString(),
                        row.startsAt().toString(),
                        ActivityKind.PASSPORT_SERVICE.name(),
                        "Permohonan paspor di desa",
                        applicants,
                        letter)));
    }

    @Test
    void aVisitWhoseOfficerLeavesIsForTheHeadUntilSomebodyTakesItOver() throws Exception {
        var officers = walk.officers(1, 1);
        var leaving = officers.get(0);
        var visit = announce(leaving, assignments.villagesOf(leaving).get(0), NINE);
        walk.leave(leaving);
        var head = new UserId(PlanningWalk.HEAD);
        assertThat(told(visit, "VISIT_UNATTENDED", head)).isEqualTo(1);
        assertThat(pageOf(SecurityMockMvcRequestPostProcessors.user(PlanningWalk.HEAD)))
                .contains(numberOf(visit), "belum ada penggantinya");
        assertThat(walk.shownToTheHeadOfTheKanim(leaving, "userTask_chooseSuccessor"))
                .containsKey("villages");

        clock.moveTo(DAY.minusDays(3).atTime(8, 0).atZone(OutreachWalk.ZONE).toInstant());
        process.fire(VillageVisitProcess.KEY, visit, VillageVisitProcess.Elements.REMINDER_DUE);
        assertThat(told(visit, "VISIT_REMINDER", leaving)).isZero();
        assertThat(told(visit, "VISIT_UNATTENDED", head)).isEqualTo(2);

        walk.chooseSuccessor(leaving, new UserId("NOBODY"));
        walk.findOfficer(leaving, officers.get(1));
        assertThat(letterOf(visit)).contains(nameOf(officers.get(1))).doesNotContain(nameOf(leaving));
        assertThat(entries(visit, "VISIT_SCHEDULED", officers.get(1))).hasSize(1);
        assertThat(pageOf(SecurityMockMvcRequestPostProcessors.user(PlanningWalk.HEAD)))
                .contains(numberOf(visit));
    }

    private int told(String visit, String template, UserId recipient) {
        return jdbc.sql(
                        "SELECT count(*) FROM pimpasa.mail m JOIN pimpasa.visit v ON m.facts LIKE '%' || v.number || '%'"
                                + " WHERE v.id = :visit::uuid AND m.template = :template AND m.recipient = :recipient")
                .param("visit", visit)
                .param("template", template)
                .param("recipient", recipient.value())
                .query(Integer.class)
                .single();
    }

    /** The first village of the first officer, who shares it with the second. */
    private VillageCode shared(List<UserId> officers) {
        return assignments.villagesOf(officers.get(0)).stream()
                .filter(assignments.villagesOf(officers.get(1))::contains)
                .findFirst()
                .orElseThrow();
    }

    private String announce(UserId officer, VillageCode village, LocalTime at) {
        return announce(officer, village, DAY, at);
    }

    private String announce(UserId officer, VillageCode village, LocalDate day, LocalTime at) {
        var visit = schedule(officer, village, day, at);
        draftLetter(visit);
        return visit;
    }

    private void draftLetter(String visit) {
        process.fire(VillageVisitProcess.KEY, visit, "serviceTask_draftLetter");
    }

    private String schedule(UserId officer, VillageCode village, LocalDate day, LocalTime at) {
        return scheduleVisit
                .schedule(new PlannedVisit(
                        village,
                        new OfficeCode(PlanningWalk.OFFICE),
                        officer,
                        day,
                        at,
                        ActivityKind.COORDINATION,
                        "Koordinasi dengan perangkat desa",
                        null,
                        null))
                .id()
                .toString();
    }

    private String nameOf(UserId officer) {
        return officers.find(officer).orElseThrow().name();
    }

    private String visitOf(String plan) {
        return jdbc.sql("SELECT id::text FROM pimpasa.visit WHERE plan_id = :plan::uuid")
                .param("plan", plan)
                .query(String.class)
                .single();
    }

    /** What stands in the calendar that the mails about the visit carry. */
    private List<String> entries(String visit, String template, UserId recipient) {
        return jdbc.sql("SELECT calendar FROM pimpasa.mail WHERE template = :template AND recipient = :recipient"
                        + " AND calendar LIKE '%' || :visit || '%'")
                .param("template", template)
                .param("recipient", recipient.value())
                .param("visit", visit)
                .query(String.class)
                .list();
    }

    private String numberOf(String visit) {
        return jdbc.sql("SELECT number FROM pimpasa.visit WHERE id = :visit::uuid")
                .param("visit", visit)
                .query(String.class)
                .single();
    }

    private String pageOf(RequestPostProcessor person) throws Exception {
        return web.perform(get("/kunjungan").with(person))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String feedOf(RequestPostProcessor person) throws Exception {
        var address = web.perform(post("/kunjungan/kalender").with(person).with(csrf()))
                .andReturn()
                .getModelAndView()
                .getModel()
                .get("calendarAddress")
                .toString();
        return web.perform(get(address.substring(address.indexOf("/kalender/"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String letterOf(String visit) {
        return PdfText.of(jdbc.sql("SELECT d.content FROM pimpasa.document d JOIN pimpasa.visit v ON v.letter = d.id "
                        + "WHERE v.id = :visit::uuid")
                .param("visit", visit)
                .query(byte[].class)
                .single());
    }
}
