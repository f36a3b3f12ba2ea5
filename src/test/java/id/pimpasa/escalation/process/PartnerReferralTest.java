package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.Conclusion;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.escalation.domain.PartnerAnswer;
import id.pimpasa.escalation.domain.Referral;
import id.pimpasa.escalation.domain.Rung;
import id.pimpasa.escalation.domain.RungRecord;
import id.pimpasa.escalation.domain.StepRecord;
import id.pimpasa.escalation.process.PartnerReferralProcess.Elements;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A case goes to partners by letters that say nothing of persons, and nobody forgets to ask for the answer. */
@PimpasaTest
class PartnerReferralTest {

    private static final String STORY = "Seorang sponsor bernama Markerwati membawa warga.";

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Escalation escalation;
    private ReportId report;

    @BeforeEach
    void bringAReportToItsReferral() {
        escalation = Escalation.staffed(driver, intake, accounts);
        report = escalation.atKanim(ReportMother.report(STORY, Set.of(Indicator.WRONG_VISA), null));
        escalation.decide(report, "REFER");
    }

    private void referTo(String partner, String... others) {
        escalation.complete(
                report,
                ReportEscalationProcess.Elements.REFER_REPORT,
                partner,
                Map.of("alsoTo", List.of(others), "note", "Dampingi keluarga Markerwati."));
    }

    @Test
    void aLetterToEachPartnerIsSignedSentAndAnswered() {
        referTo("POLDA_BANTEN", "UPTD_PPA");
        var letters = driver.tasks(PartnerReferralProcess.KEY, report.toString(), Elements.SIGN_LETTER);
        assertThat(letters).hasSize(2);
        letters.forEach(letter -> escalation.sign(letter, Escalation.INTEL));
        var answers = driver.tasks(PartnerReferralProcess.KEY, report.toString(), Elements.RECORD_ANSWER);
        assertThat(answers).hasSize(2);
        answers.forEach(answer -> driver.complete(
                answer, Escalation.INTEL.value(), Map.of("conclusion", "JOINTLY", "note", "Operasi bersama.")));
        assertThat(escalation.waiting(report)).containsExactly(ReportEscalationProcess.Elements.HANDLE_REPORT);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 1000})
    void aLetterIsDatedBetweenTheArrivalOfTheCaseAndToday(int days) {
        referTo("POLDA_BANTEN");
        var letter = escalation.task(report, Elements.SIGN_LETTER);
        var date = driver.today().plusDays(days).toString();
        assertThatThrownBy(() -> escalation.sign(letter, Escalation.INTEL, date))
                .hasMessageContaining("Tanggal surat harus antara");
        escalation.sign(letter, Escalation.INTEL);
        assertThat(driver.tasks(PartnerReferralProcess.KEY, report.toString(), Elements.RECORD_ANSWER))
                .hasSize(1);
    }

    @Test
    void aLetterAboutAReportWithoutSignsSaysSo() throws IOException {
        report = escalation.atKanim(ReportMother.report(STORY, Set.of(), null));
        escalation.decide(report, "REFER");
        referTo("POLDA_BANTEN");
        assertThat(textOf(letter())).contains("Tanda yang dilaporkan: tidak ada dari daftar tanda.");
    }

    @Test
    void theLetterNamesTheCaseAndNobody() throws IOException {
        referTo("POLDA_BANTEN");
        assertThat(textOf(letter())).contains("Polda Banten", "LD-SERANG-").doesNotContain("Markerwati");
    }

    @Test
    void theFormAndTheCaseFileCallAPartnerAsTheRegionDoes() {
        var shown = driver.shown(
                ReportEscalationProcess.KEY,
                report.toString(),
                ReportEscalationProcess.Elements.REFER_REPORT,
                Escalation.INTEL);
        assertThat(String.valueOf(shown.get(FormFields.CONCLUSIONS)))
                .contains("Polda Banten", "BP3MI Banten", "Kantor Imigrasi Soekarno-Hatta");
        referTo("POLDA_BANTEN");
        assertThat(caseFile.read(report).history()).contains(": Polda Banten. ");
    }

    @Test
    void aPartnerThatDoesNotAnswerIsATaskOfThePersonWhoReferredAgainAndAgain() {
        silentPartner();
        assertThat(escalation.task(report, Elements.URGE_PARTNER).assignee()).isEqualTo(Optional.of(Escalation.INTEL));
        escalation.complete(report, Elements.URGE_PARTNER, "WAIT_ON");
        assertThat(escalation.waiting(report)).containsExactly(Elements.RECORD_ANSWER);
        assertThat(answersMissed()).isEqualTo(1);
        driver.fire(PartnerReferralProcess.KEY, report.toString(), Elements.WAITED_LONG_ENOUGH);
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(Elements.RECORD_ANSWER, Elements.URGE_PARTNER);
        assertThat(answersMissed()).isEqualTo(2);
        escalation.answer(report, Escalation.INTEL);
        assertThat(escalation.waiting(report)).containsExactly(ReportEscalationProcess.Elements.HANDLE_REPORT);
    }

    @Test
    void waitingForASilentPartnerIsEndedWithAReasonAndTheCaseGoesOn() {
        silentPartner();
        escalation.complete(report, Elements.URGE_PARTNER, "END_WAITING");
        assertThat(escalation.waiting(report)).containsExactly(ReportEscalationProcess.Elements.HANDLE_REPORT);
        assertThat(conclusions(Rung.PARTNER_ANSWER)).containsExactly(PartnerAnswer.NO_ANSWER);
    }

    @Test
    void aPartnerWhomNobodyUrgesIsTheBusinessOfTheHead() {
        silentPartner();
        driver.fire(PartnerReferralProcess.KEY, report.toString(), Elements.URGING_OVERDUE);
        assertThat(escalation.waiting(report))
                .containsExactlyInAnyOrder(
                        Elements.RECORD_ANSWER, Elements.URGE_PARTNER, DelayReviewProcess.Elements.REVIEW_DELAY);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REMINDED");
        escalation.complete(report, Elements.URGE_PARTNER, "WAIT_ON");
        driver.fire(DelayReviewProcess.KEY, report.toString(), DelayReviewProcess.Elements.NEW_DEADLINE_PASSED);
        assertThat(escalation.waiting(report)).containsExactly(Elements.RECORD_ANSWER);
    }

    @Test
    void aPartnerWhoseReferrerHasLeftIsUrgedByTheirOffice() {
        escalation.refer(report, ReportEscalationProcess.Elements.REFER_REPORT);
        accounts.removeFromGroup(Escalation.INTEL, "intel-serang");
        try {
            driver.fire(PartnerReferralProcess.KEY, report.toString(), Elements.ANSWER_OVERDUE);
            assertThat(escalation.task(report, Elements.URGE_PARTNER).assignee())
                    .isEmpty();
        } finally {
            accounts.addToGroup(Escalation.INTEL, "intel-serang");
        }
    }

    @Test
    void nothingWaitsOnAboutALetterThatHasBeenAnswered() {
        silentPartner();
        driver.fire(PartnerReferralProcess.KEY, report.toString(), Elements.URGING_OVERDUE);
        assertThat(waitingAt()).contains(Rung.PARTNER_ANSWER, Rung.URGING, Rung.DELAY_REVIEW);
        escalation.answer(report, Escalation.INTEL);
        assertThat(waitingAt()).containsExactly(Rung.HANDLING);
    }

    private List<Rung> waitingAt() {
        return transactions.execute(status ->
                desk.report(report).openRungs().stream().map(RungRecord::rung).toList());
    }

    @Test
    void aLetterThatNobodySignsIsSignedAfterItsReview() {
        referTo("POLDA_BANTEN");
        driver.fire(PartnerReferralProcess.KEY, report.toString(), Elements.LETTER_OVERDUE);
        escalation.reviewDelay(report, Escalation.KAKANIM, "REMINDED");
        escalation.sign(escalation.task(report, Elements.SIGN_LETTER), Escalation.INTEL);
        driver.fire(DelayReviewProcess.KEY, report.toString(), DelayReviewProcess.Elements.NEW_DEADLINE_PASSED);
        assertThat(escalation.waiting(report)).containsExactly(Elements.RECORD_ANSWER);
    }

    private void silentPartner() {
        escalation.refer(report, ReportEscalationProcess.Elements.REFER_REPORT);
        driver.fire(PartnerReferralProcess.KEY, report.toString(), Elements.ANSWER_OVERDUE);
    }

    private long answersMissed() {
        return transactions.execute(status -> desk.report(report).rungs().stream()
                .filter(record -> record.rung() == Rung.PARTNER_ANSWER)
                .filter(record -> record.breachedAt().isPresent())
                .count());
    }

    private List<Conclusion> conclusions(Rung rung) {
        return transactions.execute(status -> desk.report(report).steps().stream()
                .filter(step -> step.rung() == rung)
                .map(StepRecord::conclusion)
                .toList());
    }

    private Referral referral() {
        return transactions.execute(status -> desk.report(report).referrals().get(0));
    }

    private byte[] letter() {
        assertThat(referral().partner()).isEqualTo(Partner.POLDA_BANTEN);
        return jdbc.sql("SELECT content FROM pimpasa.document WHERE id = :id")
                .param("id", referral().documentId())
                .query(byte[].class)
                .single();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
