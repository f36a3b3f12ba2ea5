package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.AccuseOfficial;
import id.pimpasa.escalation.application.AlikeReports;
import id.pimpasa.escalation.application.AlikeReports.Alike;
import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.application.TriageAccuracy;
import id.pimpasa.escalation.application.TriageAccuracy.Line;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is done about a report beside its steps: questions, corrections, another judgement, alike reports, statistics. */
@PimpasaTest
class CaseSheetTest {

    private static final String CONFIRM_LEVEL = LevelConfirmationProcess.Elements.CONFIRM_LEVEL;

    private static final String QUESTION = "Di rumah siapa calon pekerja ditampung?";

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AlikeReports alikeReports;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private LevelOverrides overrides;

    @Autowired
    private TriageAccuracy accuracy;

    @Autowired
    private AccuseOfficial accuseOfficial;

    @Autowired
    private HumanTasks tasks;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
    }

    private static String sheet(ReportId report) {
        return "/laporan/" + report + "/lembar";
    }

    private ResultActions as(UserId person, MockHttpServletRequestBuilder call) throws Exception {
        return http.perform(call.with(user(person.value())).with(csrf()));
    }

    private String answerOf(MockHttpServletRequestBuilder call) throws Exception {
        return http.perform(call)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static NewReport told(String narrative) {
        return ReportMother.report(narrative, Set.of(), null);
    }

    @Test
    void staffAskAndTheReporterAnswersWithTheReceipt() throws Exception {
        var submitted = escalation.receipt(ReportMother.medium());
        as(Escalation.OFFICER, post(sheet(submitted.id()) + "/pertanyaan").param("pertanyaan", QUESTION))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attributeExists("done"));

        var page = Jsoup.parse(answerOf(post("/lacak").param("tanda", submitted.receipt())));
        assertThat(page.text()).contains(QUESTION);
        var question = page.select("input[name=pertanyaan]").val();
        assertThat(answerOf(post("/lacak/jawaban")
                        .param("tanda", submitted.receipt())
                        .param("pertanyaan", question)
                        .param("jawaban", "Di rumah <b>sponsor</b> dekat pasar.")))
                .contains("Jawaban Anda sudah kami terima", "&lt;b&gt;sponsor");
        as(Escalation.OFFICER, get(sheet(submitted.id()))).andExpect(content().string(containsString("dekat pasar")));
        http.perform(post("/lacak/jawaban")
                        .param("tanda", submitted.receipt())
                        .param("pertanyaan", question)
                        .param("jawaban", "Jawaban kedua."))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aQuestionIsAnsweredOnlyWithTheReceiptOfItsReport() throws Exception {
        var asked = escalation.receipt(ReportMother.medium());
        as(Escalation.OFFICER, post(sheet(asked.id()) + "/pertanyaan").param("pertanyaan", QUESTION));
        var question = Jsoup.parse(answerOf(post("/lacak").param("tanda", asked.receipt())))
                .select("input[name=pertanyaan]")
                .val();
        var other = escalation.receipt(ReportMother.medium());
        http.perform(post("/lacak/jawaban")
                        .param("tanda", other.receipt())
                        .param("pertanyaan", question)
                        .param("jawaban", "Bukan laporan saya."))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aProgramReadsTheQuestionAndAnswersItAsJson() throws Exception {
        var submitted = escalation.receipt(ReportMother.medium());
        as(Escalation.OFFICER, post(sheet(submitted.id()) + "/pertanyaan").param("pertanyaan", QUESTION));
        var standing = answerOf(json("status", "{\"receipt\": \"" + submitted.receipt() + "\"}"));
        String question = JsonPath.read(standing, "$.questions[0].id");
        http.perform(reply(submitted.receipt(), "ANSWER", question, "Di gudang lama."))
                .andExpect(status().isNoContent());
        http.perform(reply(submitted.receipt(), "CORRECTION", "", "Bukan gudang, ruko."))
                .andExpect(status().isNoContent());
        http.perform(reply(submitted.receipt(), "ADDITION", "", "Ruko itu bercat hijau."))
                .andExpect(status().isNoContent());
        http.perform(reply(submitted.receipt(), "NONSENSE", "", "Apa saja.")).andExpect(status().isBadRequest());
        http.perform(reply("1234", "CORRECTION", "", "Apa saja.")).andExpect(status().isNotFound());
        as(Escalation.OFFICER, get(sheet(submitted.id())))
                .andExpect(content().string(containsString("Di gudang lama.")))
                .andExpect(content().string(containsString("Bukan gudang, ruko.")));
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post("/api/public/reports/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static MockHttpServletRequestBuilder reply(String receipt, String kind, String question, String text) {
        return json("replies", """
                {"receipt": "%s", "kind": "%s", "question": "%s", "text": "%s"}
                """.formatted(receipt, kind, question, text));
    }

    @Test
    void whatTheReporterCorrectsStandsBesideWhatWasReported() throws Exception {
        var submitted = escalation.receipt(told("Calonya bernama Pak Rahmat dan tinggal di kota."));
        answerOf(post("/lacak/perbaikan")
                .param("tanda", submitted.receipt())
                .param("perbaikan", "Bukan Rahmat, tetapi Rohmat."));
        as(Escalation.OFFICER, get(sheet(submitted.id())))
                .andExpect(content().string(containsString("Bukan Rahmat, tetapi Rohmat.")));
        assertThat(jdbc.sql("SELECT narrative FROM pimpasa.report WHERE id = :id")
                        .param("id", submitted.id().value())
                        .query(String.class)
                        .single())
                .contains("Pak Rahmat");
    }

    @Test
    void whatAReporterSendsTwiceIsKeptOnceAndThankedForTwice() throws Exception {
        var submitted = escalation.receipt(ReportMother.medium());
        as(Escalation.OFFICER, post(sheet(submitted.id()) + "/pertanyaan").param("pertanyaan", QUESTION));
        var question = Jsoup.parse(answerOf(post("/lacak").param("tanda", submitted.receipt())))
                .select("input[name=pertanyaan]")
                .val();
        for (int times = 0; times < 2; times++) {
            assertThat(answerOf(post("/lacak/tambahan")
                            .param("tanda", submitted.receipt())
                            .param("keterangan", "Calo itu menginap di balai desa.")))
                    .contains("Keterangan tambahan sudah kami terima");
            assertThat(answerOf(post("/lacak/perbaikan")
                            .param("tanda", submitted.receipt())
                            .param("perbaikan", "Bukan balai desa, balai kecamatan.")))
                    .contains("Perbaikan Anda sudah kami terima");
            assertThat(answerOf(post("/lacak/jawaban")
                            .param("tanda", submitted.receipt())
                            .param("pertanyaan", question)
                            .param("jawaban", "Di rumah Pak RT.")))
                    .contains("Jawaban Anda sudah kami terima");
        }
        assertThat(written("report_addition", submitted.id())).isEqualTo(1);
        assertThat(written("report_correction", submitted.id())).isEqualTo(1);
        assertThat(followUp.standing(submitted.receipt()).orElseThrow().messages())
                .extracting(FollowUp.Message::text)
                .containsOnlyOnce("Keterangan tambahan Anda sudah kami terima.", "Perbaikan Anda sudah kami terima.");
    }

    @Test
    void theSameWordsWithANearerDayOfDepartureBringTheCaseForward() {
        var submitted = escalation.receipt(ReportMother.medium());
        followUp.add(submitted.receipt(), "Calo itu menginap di balai desa.", null);
        followUp.add(
                submitted.receipt(),
                "Calo itu menginap di balai desa.",
                LocalDate.now(ZoneOffset.UTC).plusDays(3));
        assertThat(desk.summary(submitted.id()).level()).isEqualTo(RiskLevel.CRITICAL);
    }

    @Test
    void anAdditionPostedTwiceAtOnceIsKeptOnce() throws Exception {
        var submitted = escalation.receipt(ReportMother.medium());
        var clicks = Executors.newFixedThreadPool(4);
        try {
            var posts = Collections.nCopies(4, (Callable<Integer>) () -> http.perform(post("/lacak/tambahan")
                            .param("tanda", submitted.receipt())
                            .param("keterangan", "Calo itu menginap di balai desa."))
                    .andReturn()
                    .getResponse()
                    .getStatus());
            for (var answer : clicks.invokeAll(posts)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            clicks.shutdown();
        }
        assertThat(written("report_addition", submitted.id())).isEqualTo(1);
    }

    private long written(String table, ReportId report) {
        return jdbc.sql("SELECT count(*) FROM pimpasa." + table + " WHERE report_id = :report")
                .param("report", report.value())
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyElseOpensTheSheet() throws Exception {
        var report = escalation.received(ReportMother.medium());
        as(Escalation.KAKANWIL, get(sheet(report))).andExpect(status().isNotFound());
        as(
                        Escalation.KAKANWIL,
                        post(sheet(report) + "/risiko").param("tingkat", "LOW").param("alasan", "Coba."))
                .andExpect(status().isNotFound());
    }

    @Test
    void reportsWithOneTelephoneNumberAreLinkedHoweverItIsWritten() {
        var first = escalation.received(told("Hubungi 0812-7788-9901 bila mau kerja di pabrik."));
        var second = escalation.received(told("Ada selebaran lowongan, kontaknya +62 812 7788 9901 katanya."));
        assertThat(alikeOf(second)).extracting(Alike::report).contains(first);
        assertThat(alikeOf(first)).extracting(Alike::report).contains(second);
        assertThat(alikeOf(second).get(0).reason()).isEqualTo(AlikeReports.Reason.PHONE);
    }

    @Test
    void reportsFromOneVillageInAlmostTheSameWordsAreLinkedAndStaffAreTold() throws Exception {
        var first =
                escalation.received(told("Empat remaja putri akan dibawa bus malam ke Batam untuk jadi pelayan kafe."));
        var second = escalation.received(told("Empat remaja putri mau dibawa bus malam ke Batam jadi pelayan kafe."));
        var number = desk.summary(first).registerNumber();
        as(Escalation.OFFICER, get(sheet(second)))
                .andExpect(content().string(containsString("Mungkin sama dengan laporan")))
                .andExpect(content().string(containsString(number)));
    }

    @Test
    void reportsAboutOtherThingsAreNotLinked() {
        escalation.received(told("Kapal kayu menunggu di pantai sebelah utara setiap malam."));
        var other = escalation.received(told("Sebuah yayasan menjanjikan magang di Jepang tanpa surat."));
        assertThat(alikeOf(other)).isEmpty();
    }

    @Test
    void aHigherJudgementByAPersonBringsTheRunningCaseForward() throws Exception {
        var report = escalation.received(ReportMother.medium());
        var before = escalation.task(report, Elements.VERIFY_REPORT).dueDate().orElseThrow();
        as(
                        Escalation.OFFICER,
                        post(sheet(report) + "/risiko")
                                .param("tingkat", "CRITICAL")
                                .param("alasan", "Keluarga menyebut paspor disita."))
                .andExpect(flash().attributeExists("done"));
        assertThat(escalation.task(report, Elements.VERIFY_REPORT).dueDate().orElseThrow())
                .isBefore(before);
        assertThat(escalation.waiting(report)).contains(Elements.ASSESS_REPORT);
        as(Escalation.INTEL, get(sheet(report)))
                .andExpect(content().string(containsString("Keluarga menyebut paspor disita.")))
                .andExpect(content().string(containsString("Sedang menjadi Kritis oleh Uji " + Escalation.OFFICER)));
    }

    @Test
    void aLowerJudgementHoldsUntilMoreIsFound() {
        var submitted = escalation.receipt(ReportMother.high());
        override(submitted.id(), "LOW");
        assertThat(desk.summary(submitted.id()).level()).isEqualTo(RiskLevel.HIGH);
        escalation.complete(submitted.id(), CONFIRM_LEVEL, "ACCEPTED");
        assertThat(desk.summary(submitted.id()).level()).isEqualTo(RiskLevel.LOW);
        followUp.add(submitted.receipt(), "Saya tambahkan nama kampungnya.", null);
        assertThat(desk.summary(submitted.id()).level()).isEqualTo(RiskLevel.LOW);
        escalation.complete(
                submitted.id(),
                Elements.VERIFY_REPORT,
                "CONFIRMED",
                Map.of("foundIndicators", List.of("PASSPORT_HELD")));
        assertThat(desk.summary(submitted.id()).level()).isEqualTo(RiskLevel.CRITICAL);
    }

    @Test
    void aLevelOfDangerIsLoweredOnlyWhenTheRungAboveAccepts() {
        var report = escalation.received(ReportMother.high());
        override(report, "LOW");
        var confirmation = escalation.task(report, CONFIRM_LEVEL);
        assertThatThrownBy(() -> driver.complete(
                        confirmation,
                        Escalation.OFFICER.value(),
                        Map.of("conclusion", "ACCEPTED", "note", "Saya setuju sendiri.")))
                .hasMessageContaining("permission");
        escalation.complete(report, CONFIRM_LEVEL, "REJECTED");
        assertThat(desk.summary(report).level()).isEqualTo(RiskLevel.HIGH);
        assertThat(escalation.waiting(report)).containsExactly(Elements.VERIFY_REPORT);
    }

    @Test
    void aProposalThatNobodyAnswersInTimeChangesNothing() {
        var report = escalation.received(ReportMother.high());
        override(report, "LOW");
        driver.fire(
                LevelConfirmationProcess.KEY,
                report.toString(),
                LevelConfirmationProcess.Elements.CONFIRMATION_OVERDUE);
        assertThat(desk.summary(report).level()).isEqualTo(RiskLevel.HIGH);
        override(report, "MEDIUM");
        assertThat(escalation.waiting(report)).contains(CONFIRM_LEVEL);
    }

    @Test
    void whoeverWorksOnTheCaseReadsThatALowerLevelWaits() throws Exception {
        var report = escalation.received(ReportMother.high());
        override(report, "LOW");
        var waits = "mengusulkan risiko turun dari Tinggi menjadi Rendah: Salah paham. Sampai disetujui";
        as(Escalation.OFFICER, get(sheet(report))).andExpect(content().string(containsString(waits)));
        assertThat(caseFile.read(report).waitingProposals()).contains("Uji " + Escalation.OFFICER, waits);
        escalation.complete(report, CONFIRM_LEVEL, "ACCEPTED");
        assertThat(caseFile.read(report).waitingProposals()).isEmpty();
        assertThat(caseFile.read(report).riskReasons())
                .contains("Diubah dari Tinggi menjadi Rendah oleh Uji " + Escalation.OFFICER + ": Salah paham.");
    }

    @Test
    void aProposalNeverComesBackToWhoeverMadeIt() {
        var report = escalation.atKanwil(ReportMother.high());
        accounts.membersOf("kakanwil-banten").stream()
                .map(Account::id)
                .filter(user -> !user.equals(Escalation.KAKANWIL))
                .forEach(user -> accuseOfficial.accuse(report, user, Escalation.OFFICER));
        accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.OFFICER);
        accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.INTEL);
        var kabids = accounts.membersOf("kabid-intel-banten").stream()
                .map(Account::id)
                .filter(user -> !user.equals(Escalation.KABID))
                .toList();
        kabids.forEach(user -> accuseOfficial.accuse(report, user, Escalation.OFFICER));
        var reason = new PlainText("Keberangkatan sudah batal.");
        assertThatThrownBy(() -> overrides.override(report, RiskLevel.LOW, reason, Escalation.KABID))
                .hasMessageContaining("Tidak ada orang lain");
        assertThat(escalation.waiting(report)).doesNotContain(CONFIRM_LEVEL);
    }

    @Test
    void aColleagueAnswersWhereEverybodyAboveIsOut() {
        var report = escalation.atKanwil(ReportMother.high());
        var colleague = new UserId("sheet-kabid");
        accounts.create(
                new NewAccount(colleague, "Uji", "Rekan", "rekan-kabid@pimpasa.test", Set.of("kabid-intel-banten")));
        accounts.membersOf("kakanwil-banten").stream()
                .map(Account::id)
                .filter(user -> !user.equals(Escalation.KAKANWIL))
                .forEach(user -> accuseOfficial.accuse(report, user, Escalation.OFFICER));
        accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.OFFICER);
        accuseOfficial.accuse(report, Escalation.KAKANWIL, Escalation.INTEL);
        overrides.override(report, RiskLevel.LOW, new PlainText("Keberangkatan sudah batal."), Escalation.KABID);
        assertThat(tasks.peopleFor(escalation.task(report, CONFIRM_LEVEL).id()))
                .contains(colleague)
                .doesNotContain(Escalation.KABID, Escalation.KAKANWIL);
    }

    private void override(ReportId report, String level) {
        try {
            as(
                            Escalation.OFFICER,
                            post(sheet(report) + "/risiko")
                                    .param("tingkat", level)
                                    .param("alasan", "Salah paham."))
                    .andExpect(flash().attributeExists("done"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aJudgementNeedsALevelAndAReason() throws Exception {
        var report = escalation.received(ReportMother.medium());
        as(Escalation.OFFICER, post(sheet(report) + "/risiko").param("tingkat", "HIGH"))
                .andExpect(flash().attributeExists("problem"));
        as(
                        Escalation.OFFICER,
                        post(sheet(report) + "/risiko").param("tingkat", "X").param("alasan", "Coba saja."))
                .andExpect(flash().attributeExists("problem"));
        as(
                        Escalation.OFFICER,
                        post(sheet(report) + "/risiko")
                                .param("tingkat", "MEDIUM")
                                .param("alasan", "Coba saja."))
                .andExpect(flash().attributeExists("problem"));
    }

    @Test
    void anEndedReportLeavesAFactAndCountsInTheMonthlyAccuracy() throws Exception {
        var facts = facts();
        var report = escalation.atKanim(ReportMother.high());
        escalation.decide(report, "HANDLE");
        escalation.complete(report, Elements.HANDLE_REPORT, "DEPARTURE_PREVENTED");
        escalation.inform(report, "DEPARTURE_PREVENTED");
        assertThat(facts()).isEqualTo(facts + 1);

        as(Escalation.INTEL, get("/laporan/ketepatan"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tinggi")))
                .andExpect(content().string(not(containsString("Tangerang"))));
        as(Escalation.KAKANWIL, get("/laporan/ketepatan")).andExpect(content().string(containsString("Tangerang")));
        as(Escalation.OFFICER, get("/laporan/ketepatan")).andExpect(status().isForbidden());
    }

    @Test
    void theAccuracyOfALevelCountsWhatWasProvedAndWhatAPersonJudgedOtherwise() {
        var before = highThisMonth();
        var raised = escalation.received(ReportMother.high());
        overrides.override(raised, RiskLevel.CRITICAL, new PlainText("Kapal sudah menunggu."), Escalation.OFFICER);
        proveAndInform(raised);
        proveAndInform(escalation.received(ReportMother.high()));
        var unfounded = escalation.atKanim(ReportMother.high());
        escalation.decide(unfounded, "CLOSE");
        escalation.inform(unfounded, "UNFOUNDED");

        assertThat(highThisMonth())
                .returns(before.reports() + 3, Line::reports)
                .returns(before.substantiated() + 2, Line::substantiated)
                .returns(before.overridden() + 1, Line::overridden);
        assertThat(new Line(thisMonth(), RiskLevel.HIGH, 3, 2, 1).hitPercent()).isEqualTo(66);
    }

    private void proveAndInform(ReportId report) {
        escalation.verify(report);
        escalation.assess(report);
        escalation.decide(report, "HANDLE");
        escalation.complete(report, Elements.HANDLE_REPORT, "DEPARTURE_PREVENTED");
        escalation.inform(report, "DEPARTURE_PREVENTED");
    }

    private Line highThisMonth() {
        return accuracy.of(List.of(new OfficeCode("serang"))).stream()
                .filter(line -> line.month().equals(thisMonth()) && line.level() == RiskLevel.HIGH)
                .findFirst()
                .orElse(new Line(thisMonth(), RiskLevel.HIGH, 0, 0, 0));
    }

    private LocalDate thisMonth() {
        return driver.today().withDayOfMonth(1);
    }

    private long facts() {
        return jdbc.sql("""
                SELECT count(*) FROM pimpasa.report_fact WHERE office_code = 'serang' AND triage_level = 'HIGH'
                   AND outcome = 'DEPARTURE_PREVENTED' AND substantiated AND indicators = '{WRONG_VISA}'
                """).query(Long.class).single();
    }

    private List<Alike> alikeOf(ReportId report) {
        return alikeReports.of(report, new UserId("intel-serang"), false);
    }
}
