package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.appointment.Officers;
import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.application.PlanRowEntry;
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
        var visit = announce(pair.get(0), assignments.villagesOf(pair.get(0)).get(0), NINE);

        assertThat(letterOf(visit)).contains(nameOf(pair.get(0)), nameOf(pair.get(1)), "1. Nama", "2. Nama");
        assertThat(told("VISIT_SCHEDULED"))
                .contains(pair.get(0).value(), pair.get(1).value());
    }

    @Test
    void whoIsInAnotherVillageThenDoesNotGoAlong() {
        var pair = walk.officersOfOneVillage();
        var shared = assignments.villagesOf(pair.get(0)).get(0);
        announce(pair.get(1), shared, LocalTime.of(11, 0));
        var visit = announce(pair.get(0), shared, NINE);

        assertThat(letterOf(visit)).contains(nameOf(pair.get(0))).doesNotContain(nameOf(pair.get(1)));
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
        schedule(officers.get(0), assignments.villagesOf(officers.get(0)).get(0), NINE);
        schedule(successor, own.get(0), NINE);
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

    private String announce(UserId officer, VillageCode village, LocalTime at) {
        var visit = schedule(officer, village, at);
        process.fire(VillageVisitProcess.KEY, visit, "serviceTask_draftLetter");
        return visit;
    }

    private String schedule(UserId officer, VillageCode village, LocalTime at) {
        return scheduleVisit
                .schedule(new PlannedVisit(
                        village,
                        new OfficeCode(PlanningWalk.OFFICE),
                        officer,
                        DAY,
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

    private List<String> told(String template) {
        return jdbc.sql("SELECT recipient FROM pimpasa.mail WHERE template = :template")
                .param("template", template)
                .query(String.class)
                .list();
    }

    private String letterOf(String visit) {
        return PdfText.of(jdbc.sql("SELECT d.content FROM pimpasa.document d JOIN pimpasa.visit v ON v.letter = d.id "
                        + "WHERE v.id = :visit::uuid")
                .param("visit", visit)
                .query(byte[].class)
                .single());
    }
}
