package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.SubmittedReport;
import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.escalation.application.Correspondence;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.domain.ReportStatus;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Two people report one event. Both go on writing with their own receipt, and neither learns of the other. */
@PimpasaTest
class JoinedReportersTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private JdbcClient jdbc;

    private Escalation escalation;
    private SubmittedReport first;
    private SubmittedReport second;

    @BeforeEach
    void joinTwoReports() {
        escalation = Escalation.staffed(driver, intake, accounts);
        first = escalation.receipt(ReportMother.report("Cerita pelapor pertama tentang calo itu.", Set.of(), null));
        second = escalation.receipt(ReportMother.report("Cerita pelapor kedua tentang calo itu.", Set.of(), null));
        followUp.add(second.receipt(), "Tambahan sebelum digabung.", null);
        correspondence.correct(second.receipt(), new PlainText("Perbaikan sebelum digabung."));
        escalation.verify(second.id());
        escalation.complete(
                second.id(),
                Elements.ASSESS_REPORT,
                "MERGE",
                Map.of("mergeInto", first.id().toString()));
    }

    private static String sheet(ReportId report) {
        return "/laporan/" + report + "/lembar";
    }

    private void ask(ReportId asked, String question) throws Exception {
        http.perform(post(sheet(first.id()) + "/pertanyaan")
                        .param("laporan", asked.toString())
                        .param("pertanyaan", question)
                        .with(user(Escalation.OFFICER.value()))
                        .with(csrf()))
                .andExpect(flash().attributeExists("done"));
    }

    private FollowUp.Standing standing(SubmittedReport report) {
        return followUp.standing(report.receipt()).orElseThrow();
    }

    @Test
    void staffReadWhatTheSecondReporterAddedBeforeAndAfter() throws Exception {
        followUp.add(second.receipt(), "Tambahan sesudah digabung.", null);
        correspondence.correct(second.receipt(), new PlainText("Perbaikan sesudah digabung."));
        assertThat(caseFile.read(first.id()).joinedReports())
                .contains("Cerita pelapor kedua", "Tambahan sebelum digabung.", "Tambahan sesudah digabung.");
        http.perform(get(sheet(first.id())).with(user(Escalation.OFFICER.value())))
                .andExpect(content().string(containsString("Perbaikan sebelum digabung.")))
                .andExpect(content().string(containsString("Perbaikan sesudah digabung.")));
    }

    @Test
    void theSecondReporterIsAskedAndAnswersAndTheFirstReadsNothingOfIt() throws Exception {
        ask(second.id(), "Kapan Anda melihatnya?");
        assertThat(correspondence.questions(first.receipt())).isEmpty();
        var question = correspondence.questions(second.receipt()).get(0);
        assertThat(correspondence.answer(second.receipt(), question.id(), new PlainText("Kemarin malam.")))
                .isTrue();
        http.perform(get(sheet(first.id())).with(user(Escalation.OFFICER.value())))
                .andExpect(content().string(containsString("Kemarin malam.")));
    }

    @Test
    void aReporterOfAnotherCaseIsNotAskedFromThisOne() {
        var other = escalation.received(ReportMother.medium());
        assertThatThrownBy(() -> correspondence.ask(
                        first.id(), other, new PlainText("Siapa yang Anda lihat?"), Escalation.OFFICER))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void neitherReporterLearnsThatThereIsAnother() throws Exception {
        for (var report : new SubmittedReport[] {first, second}) {
            http.perform(post("/lacak").param("tanda", report.receipt()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Kirim keterangan")))
                    .andExpect(content().string(not(containsString("gabung"))))
                    .andExpect(content().string(not(containsString("lain tentang"))))
                    .andExpect(content().string(not(containsString("telah selesai"))));
        }
    }

    @Test
    void theSecondReporterIsToldHowTheCaseGoesOn() {
        escalation.verify(first.id());
        escalation.assess(first.id());
        var standing = standing(second);
        assertThat(standing.status()).isEqualTo(ReportStatus.IN_DECISION);
        assertThat(standing.messages())
                .last()
                .extracting(FollowUp.Message::text)
                .isEqualTo(ReportStatus.IN_DECISION.message());
    }

    @Test
    void theSecondReporterTakesTheirOwnPartBackAndTheCaseGoesOn() {
        assertThat(followUp.withdraw(second.receipt())).contains(true);
        assertThat(escalation.instance(first.id())).isNotEnded();
        assertThat(standing(second).status()).isEqualTo(ReportStatus.CLOSED);
        assertThat(standing(second).open()).isFalse();
        assertThat(standing(first).open()).isTrue();
        assertThat(caseFile.read(first.id()).joinedReports()).contains("dicabut pelapornya");
        assertThatThrownBy(() -> followUp.withdraw(second.receipt())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> followUp.add(second.receipt(), "Masih ada yang lain lagi.", null))
                .isInstanceOf(InvalidInputException.class);
        assertThat(correspondence.askable(first.id()))
                .extracting(Correspondence.Askable::report)
                .containsExactly(first.id());
    }

    /** What the second reporter added before joining stands in the row of that report already. */
    @Test
    void theFactOfACaseCountsWhatEachReporterAddedToIt() {
        followUp.add(first.receipt(), "Tambahan pelapor pertama.", null);
        followUp.add(second.receipt(), "Tambahan sesudah digabung.", null);
        followUp.add(second.receipt(), "Tambahan lagi sesudah digabung.", null);
        var before = additionsInFacts();
        escalation.verify(first.id());
        escalation.assess(first.id());
        escalation.decide(first.id(), "CLOSE");
        escalation.inform(first.id(), "GUIDANCE_GIVEN");
        assertThat(additionsInFacts()).isEqualTo(before + 3);
    }

    private long additionsInFacts() {
        return jdbc.sql("SELECT coalesce(sum(additions), 0) FROM pimpasa.report_fact")
                .query(Long.class)
                .single();
    }

    @Test
    void theFirstReporterIsNotToldThatTheCaseIsDangerousOnlyBecauseSomebodyJoinedIt() {
        assertThat(followUp.withdraw(first.receipt())).contains(false);
        assertThat(standing(first).messages())
                .last()
                .extracting(FollowUp.Message::text)
                .asString()
                .contains("masih perlu kami periksa")
                .doesNotContain("keselamatan", "ditindaklanjuti");
    }

    @Test
    void nobodyWritesOnceTheCaseHasEnded() {
        escalation.verify(first.id());
        escalation.assess(first.id());
        escalation.decide(first.id(), "CLOSE");
        escalation.inform(first.id(), "GUIDANCE_GIVEN");
        assertThat(standing(second).open()).isFalse();
        assertThatThrownBy(() -> correspondence.correct(second.receipt(), new PlainText("Terlambat sudah.")))
                .isInstanceOf(InvalidInputException.class);
    }
}
