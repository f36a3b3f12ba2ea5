package id.pimpasa.outreach.process;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.RateVillage;
import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.application.VillageLevels;
import id.pimpasa.outreach.domain.LevelFinding;
import id.pimpasa.outreach.domain.ReviewOutcome;
import id.pimpasa.outreach.process.VillagePromotionProcess.Elements;
import id.pimpasa.territory.Territory;
import id.pimpasa.testsupport.PdfText;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A village becomes Mandiri (keimigrasian) by people's decision after its index allows it, and may lose the status again. */
@PimpasaTest
class VillagePromotionTest {

    private static final String KEY = VillagePromotionProcess.KEY;
    private static final String KAKANIM = user("kakanim-serang");
    private static final AtomicInteger PLACE = new AtomicInteger(600);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private RateVillage rateVillage;

    @Autowired
    private ReportVisit reportVisit;

    @Autowired
    private VillageLevels levels;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Territory territory;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @Autowired
    private TestClock clock;

    private VisitId visit;
    private String promotion;

    @BeforeEach
    void reachTheLevel() {
        walk.inaugurate(PLACE.getAndAdd(2));
        visit = walk.schedule(walk.today(), LocalTime.of(9, 0)).id();
        rate(VillageLevel.ADVANCED);
        assertThat(promotions()).isEmpty();
        rate(VillageLevel.SELF_RELIANT);
        promotion = promotions().get(0);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void isProposedWithProofCheckedConferredAndCertified() throws Exception {
        rate(VillageLevel.SELF_RELIANT);
        assertThat(promotions()).hasSize(1);
        assertThat(process.task(KEY, promotion, Elements.PROPOSE_PROMOTION).assignee())
                .contains(walk.officer());
        assertThatThrownBy(() -> complete(
                        Elements.PROPOSE_PROMOTION,
                        walk.officer().value(),
                        Map.of("reasons", "Warga mengurus paspor sendiri dan tahu jalur resmi.")))
                .hasMessageContaining("Unggah paling sedikit satu bukti");
        confer();

        assertThat(process.path(KEY, promotion))
                .endsWith("event_levelFell")
                .doesNotContain("endEvent_promotionRefused");
        assertThat(column("step")).isEqualTo("CONFERRED");
        web.perform(get("/dokumen/" + code()))
                .andExpect(content().string(containsString("<dt>Nomor</dt>")))
                .andExpect(content().string(containsString("Berlaku sejak")))
                .andExpect(content().string(not(containsString("tidak berlaku lagi"))));
        web.perform(get("/penyuluhan/desa")
                        .param("cari", village())
                        .with(SecurityMockMvcRequestPostProcessors.user(
                                walk.head().value())))
                .andExpect(content().string(containsString("Ditetapkan sejak")));
    }

    @Test
    void comesBackToTheOfficerWhenTheHeadMissesSomething() {
        propose();
        complete(Elements.CHECK_PROMOTION, walk.head().value(), Map.of("decision", "RETURN", "note", "Tambah surat"));
        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.PROPOSE_PROMOTION);
        complete(
                Elements.PROPOSE_PROMOTION,
                walk.officer().value(),
                Map.of("reasons", "Kepala desa menyatakan kesiapannya dengan surat."));
        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.CHECK_PROMOTION);
    }

    @Test
    void isRefusedWithAReasonAndNotProposedAgainAtOnce() {
        propose();
        complete(Elements.CHECK_PROMOTION, walk.head().value(), Map.of("decision", "FORWARD"));
        assertThatThrownBy(() -> complete(Elements.DECIDE_PROMOTION, KAKANIM, Map.of("decision", "REFUSE")))
                .hasMessageContaining("Alasan");
        complete(Elements.DECIDE_PROMOTION, KAKANIM, Map.of("decision", "REFUSE", "note", "Belum ada forum warga"));

        assertThat(process.path(KEY, promotion)).endsWith("endEvent_promotionRefused");
        assertThat(column("step")).isEqualTo("REFUSED");
        rate(VillageLevel.SELF_RELIANT);
        goTo(walk.today().plusMonths(6).minusDays(1));
        rate(VillageLevel.SELF_RELIANT);
        assertThat(promotions()).hasSize(1);
        goTo(walk.today().plusDays(1));
        rate(VillageLevel.SELF_RELIANT);
        assertThat(promotions()).hasSize(2);
    }

    @Test
    void isProposedAgainAfterARefusalOnceItHasFallenAndComeBack() {
        propose();
        rate(VillageLevel.ADVANCED);
        complete(Elements.CHECK_PROMOTION, walk.head().value(), Map.of("decision", "FORWARD"));
        complete(Elements.DECIDE_PROMOTION, KAKANIM, Map.of("decision", "REFUSE", "note", "Penilaian turun"));
        rate(VillageLevel.SELF_RELIANT);

        assertThat(promotions()).hasSize(2);
    }

    @Test
    void theCertificateShowsTheRatingThatWasDecidedOn() throws Exception {
        setScore(81);
        decideToConfer();
        rate(VillageLevel.SELF_RELIANT);
        setScore(93);
        process.fire(KEY, promotion, Elements.DRAFT_CERTIFICATE);

        assertThat(certificate()).contains("81 0 0 Status").doesNotContain("93 0 0");
    }

    @Test
    void isReviewedAtOnceIfItFallsBelowWhatItWasKeptWith() {
        confer();
        rate(VillageLevel.ADVANCED);
        keep(walk.today().plusDays(40));
        rate(VillageLevel.ADVANCED);
        assertThat(process.waitingSteps(KEY, promotion)).isEmpty();
        rate(VillageLevel.DEVELOPING);

        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.REVIEW_PROMOTION);
        assertThat(column("step")).isEqualTo("REVIEW");
        assertThat(process.instance(KEY, promotion)).hasPassed("event_levelFellFurther");
    }

    @Test
    void isNotConferredOnAVillageThatHasFallenMeanwhile() {
        propose();
        rate(VillageLevel.ADVANCED);
        complete(Elements.CHECK_PROMOTION, walk.head().value(), Map.of("decision", "FORWARD"));

        assertThatThrownBy(() -> complete(Elements.DECIDE_PROMOTION, KAKANIM, Map.of("decision", "CONFER")))
                .hasMessageContaining("sudah turun ke tingkat Maju");
    }

    @Test
    void isWithdrawnAfterARelapseAndItsCertificateHoldsNoLonger() throws Exception {
        confer();
        rate(VillageLevel.ADVANCED);
        rate(VillageLevel.DEVELOPING);
        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.REVIEW_PROMOTION);
        complete(Elements.REVIEW_PROMOTION, KAKANIM, Map.of("decision", "WITHDRAW", "note", "Layanan desa berhenti"));

        assertThat(process.path(KEY, promotion)).endsWith("endEvent_promotionWithdrawn");
        web.perform(get("/dokumen/" + code())).andExpect(content().string(containsString("tidak berlaku lagi")));
        web.perform(get("/penyuluhan/desa")
                        .param("cari", village())
                        .with(SecurityMockMvcRequestPostProcessors.user(
                                walk.head().value())))
                .andExpect(content().string(containsString("Dicabut")));
    }

    @Test
    void isReviewedOnceWhatProvedItHasGrownOldAlthoughNobodyCame() {
        confer();
        reportVisit.report(visit, VisitReports.nothingSeen(walk.today(), 30, 0), null, List.of(), walk.officer());
        reportVisit.review(visit, ReviewOutcome.APPROVE, null, walk.head());
        rate(VillageLevel.SELF_RELIANT);
        goTo(walk.today().plusYears(1));
        rateAllAgain();
        assertThat(process.waitingSteps(KEY, promotion))
                .as("the visit still counts")
                .isEmpty();
        goTo(walk.today().plusDays(1));
        rateAllAgain();

        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.REVIEW_PROMOTION);
        assertThat(levels.levelOf(walk.village())).isEqualTo(VillageLevel.PIONEER);
    }

    private void rateAllAgain() {
        fireAll(VillageRatingProcess.Elements.RATING_DUE);
        fireAll(VillageRatingProcess.Elements.RATE_VILLAGES);
    }

    private void fireAll(String element) {
        managementService
                .createJobQuery()
                .processDefinitionKey(VillageRatingProcess.KEY)
                .activityId(element)
                .list()
                .forEach(job -> managementService.executeJob(job.getId()));
    }

    @Test
    void isReviewedAlsoIfItFallsWhileItsCertificateIsBeingDrafted() {
        decideToConfer();
        rate(VillageLevel.ADVANCED);
        process.fire(KEY, promotion, Elements.DRAFT_CERTIFICATE);

        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.REVIEW_PROMOTION);
        assertThat(column("step")).isEqualTo("REVIEW");
    }

    @Test
    void isKeptWithAReasonUntilADayOnWhichItIsLookedAtAgain() {
        confer();
        rate(VillageLevel.ADVANCED);
        assertThatThrownBy(() -> keep(walk.today())).hasMessageContaining("sesudah hari ini");
        var day = walk.today().plusDays(40);
        keep(day);
        assertThat(process.job(KEY, promotion, Elements.REVIEW_DATE_CAME).getDuedate())
                .isEqualTo(day.atTime(8, 0).atZone(OutreachWalk.ZONE).toInstant());
        comeTo(day);
        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.REVIEW_PROMOTION);
        keep(day.plusDays(40));
        rate(VillageLevel.SELF_RELIANT);
        comeTo(day.plusDays(40));
        assertThat(process.waitingSteps(KEY, promotion)).isEmpty();
        assertThat(column("review_on"))
                .as("nothing is left to be looked at again")
                .isNull();
        rate(VillageLevel.ADVANCED);

        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.REVIEW_PROMOTION);
        assertThat(acts()).contains("LEVEL_FELL", "KEPT").containsSubsequence("CONFERRED", "LEVEL_FELL", "KEPT");
    }

    @Test
    void aLateStepIsUrgedByWhoeverStandsAboveUntilItIsDone() {
        process.fire(KEY, promotion, Elements.PROPOSAL_OVERDUE);
        assertThat(process.waitingSteps(KEY, promotion))
                .containsExactlyInAnyOrder(Elements.PROPOSE_PROMOTION, Elements.URGE_PROMOTION);
        urge(walk.head().value());
        process.fire(KEY, promotion, Elements.STEP_STILL_LATE);
        urge(walk.head().value());
        propose();
        assertThat(process.instance(KEY, promotion)).hasPassed("endEvent_promotionUrged");

        process.fire(KEY, promotion, Elements.CHECK_OVERDUE);
        assertThatThrownBy(() -> urge(walk.head().value())).hasMessageContaining("permission");
        complete(Elements.CHECK_PROMOTION, walk.head().value(), Map.of("decision", "FORWARD"));
        assertThat(process.waitingSteps(KEY, promotion)).containsExactly(Elements.DECIDE_PROMOTION);
        assertThat(process.instance(KEY, promotion)).hasPassed("endEvent_promotionUrgeDropped");

        process.fire(KEY, promotion, Elements.DECISION_OVERDUE);
        urge(user("kabid-intel-banten"));
        complete(Elements.DECIDE_PROMOTION, KAKANIM, Map.of("decision", "CONFER"));
        process.fire(KEY, promotion, Elements.DRAFT_CERTIFICATE);
        rate(VillageLevel.ADVANCED);
        process.fire(KEY, promotion, Elements.REVIEW_OVERDUE);
        urge(user("kabid-intel-banten"));
        complete(Elements.REVIEW_PROMOTION, KAKANIM, Map.of("decision", "WITHDRAW", "note", "Layanan desa berhenti"));

        assertThat(process.instance(KEY, promotion)).isEnded();
    }

    @Test
    void goesToTheSuccessorWithItsVillage() {
        transaction.executeWithoutResult(status -> events.publishEvent(new VillagesHandedOver(
                OutreachWalk.OFFICE, walk.officer(), walk.colleague(), List.of(walk.village()))));

        assertThat(process.task(KEY, promotion, Elements.PROPOSE_PROMOTION).assignee())
                .contains(walk.colleague());
    }

    private void rate(VillageLevel level) {
        rateVillage.record(
                visit,
                level == VillageLevel.SELF_RELIANT
                        ? List.of()
                        : List.of(new LevelFinding(level, "Tujuan mandiri di bawah ambang.")));
    }

    private void propose() {
        var file = evidence.keep(evidence.examine(new NewFile("surat.pdf", EvidenceFiles.pdf())), walk.officer());
        var entries = new HashMap<String, Object>();
        entries.put("reasons", "Warga mengurus paspor sendiri dan tahu jalur resmi.");
        entries.put("proofs", List.of(file.id().toString()));
        complete(Elements.PROPOSE_PROMOTION, walk.officer().value(), entries);
    }

    private void confer() {
        decideToConfer();
        process.fire(KEY, promotion, Elements.DRAFT_CERTIFICATE);
    }

    private void decideToConfer() {
        propose();
        complete(Elements.CHECK_PROMOTION, walk.head().value(), Map.of("decision", "FORWARD"));
        complete(Elements.DECIDE_PROMOTION, KAKANIM, Map.of("decision", "CONFER"));
    }

    private void keep(LocalDate day) {
        complete(
                Elements.REVIEW_PROMOTION,
                KAKANIM,
                Map.of("decision", "KEEP", "note", "Balai desa sedang dibangun", "reviewOn", day.toString()));
    }

    private void goTo(LocalDate day) {
        walk.goTo(day, LocalTime.of(8, 0));
    }

    private void comeTo(LocalDate day) {
        goTo(day);
        process.fire(KEY, promotion, Elements.REVIEW_DATE_CAME);
    }

    private void urge(String person) {
        complete(Elements.URGE_PROMOTION, person, Map.of("measure", "Sudah dihubungi, selesai hari ini."));
    }

    private void complete(String step, String person, Map<String, Object> entries) {
        process.complete(KEY, promotion, step, person, entries);
    }

    private String village() {
        return territory.village(walk.village()).shortName();
    }

    private List<String> promotions() {
        return jdbc.sql("SELECT id FROM pimpasa.village_promotion WHERE village_code = :village ORDER BY number")
                .param("village", walk.village().value())
                .query(String.class)
                .list();
    }

    private List<String> acts() {
        return jdbc.sql(
                        "SELECT act FROM pimpasa.village_promotion_entry WHERE promotion_id = :id::uuid ORDER BY position")
                .param("id", promotion)
                .query(String.class)
                .list();
    }

    private String column(String name) {
        return jdbc.sql("SELECT " + name + "::text FROM pimpasa.village_promotion WHERE id = :id::uuid")
                .param("id", promotion)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    /** The visit of this test proves too little to tell one rating's points from another's. */
    private void setScore(int selfReliance) {
        jdbc.sql("""
                UPDATE pimpasa.village_index SET self_reliance = :score
                 WHERE id = (SELECT max(id) FROM pimpasa.village_index WHERE village_code = :village)
                """)
                .param("score", selfReliance)
                .param("village", walk.village().value())
                .update();
    }

    private String certificate() {
        var content = jdbc.sql("SELECT content FROM pimpasa.document WHERE id = :id::uuid")
                .param("id", column("certificate"))
                .query(byte[].class)
                .single();
        return PdfText.of(content);
    }

    private String code() {
        return jdbc.sql("SELECT code FROM pimpasa.document WHERE id = :id::uuid")
                .param("id", column("certificate"))
                .query(String.class)
                .single();
    }
}
