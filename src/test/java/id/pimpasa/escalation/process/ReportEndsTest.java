package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.Outcome;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.ReportStatus;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The ends that a report can have beside being handled: joined to another, taken back, declared false. */
@PimpasaTest
class ReportEndsTest {

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TransactionTemplate transactions;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
    }

    @Test
    void aSecondReportJoinsTheRunningCaseAndEndsThere() {
        var first = escalation.atKanim(ReportMother.medium());
        var second = escalation.receipt(ReportMother.report(
                "Calo yang sama kini menahan paspor dua warga.", Set.of(Indicator.PASSPORT_HELD), null));
        merge(second.id(), first);

        assertThat(escalation.instance(second.id())).isEnded();
        assertThat(escalation.path(second.id())).endsWith(Elements.REPORT_MERGED);
        assertThat(outcome(second.id())).isEqualTo(Outcome.MERGED);
        assertThat(escalation.instance(first)).hasPassed(Elements.REPORT_JOINED);
        assertThat(level(first)).isEqualTo(RiskLevel.CRITICAL);
        assertThat(shown(first, Elements.DECIDE_REPORT, Escalation.KAKANIM, "joinedReports"))
                .asString()
                .contains("Calo yang sama kini menahan paspor");
    }

    @Test
    void theReporterOfAJoinedReportFollowsTheCaseToItsFeedback() {
        var first = escalation.atKanim(ReportMother.medium());
        var second = escalation.receipt(ReportMother.medium());
        escalation.verify(second.id());
        merge(second.id(), first);
        assertThat(standing(second.receipt()).status()).isEqualTo(ReportStatus.IN_DECISION);

        followUp.add(second.receipt(), "Calo itu datang lagi kemarin.", null);
        assertThat(shown(first, Elements.DECIDE_REPORT, Escalation.KAKANIM, "joinedReports"))
                .asString()
                .contains("datang lagi kemarin");

        escalation.decide(first, "CLOSE");
        escalation.inform(first, "GUIDANCE_GIVEN");
        var ended = standing(second.receipt());
        assertThat(ended.status()).isEqualTo(ReportStatus.CLOSED);
        assertThat(ended.messages())
                .extracting(FollowUp.Message::text)
                .contains("Terima kasih. Petugas sudah mendatangi desa Anda.", ReportStatus.CLOSED.message());
    }

    @Test
    void whatHasJoinedGoesAlongWhenTheCaseJoinsAnother() {
        var first = escalation.atKanim(ReportMother.medium());
        var second = escalation.received(ReportMother.medium());
        var third = escalation.receipt(ReportMother.medium());
        escalation.verify(third.id());
        merge(third.id(), second);
        escalation.verify(second);
        merge(second, first);
        assertThat(standing(third.receipt()).status()).isEqualTo(ReportStatus.IN_DECISION);
    }

    @Test
    void aReportDoesNotJoinACaseThatHasEnded() {
        var ended = escalation.atKanim(ReportMother.medium());
        escalation.decide(ended, "CLOSE");
        escalation.inform(ended, "UNFOUNDED");
        var report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        assertThatThrownBy(() -> merge(report, ended)).hasMessageContaining("Perkara tujuan");
        assertThat(escalation.waiting(report)).containsExactly(Elements.ASSESS_REPORT);
    }

    @Test
    void theReporterTakesAReportBackThatNobodyHasConfirmed() {
        var report = escalation.receipt(ReportMother.medium());
        assertThat(followUp.withdraw(report.receipt())).contains(true);
        assertThat(escalation.instance(report.id())).isEnded();
        assertThat(escalation.path(report.id())).endsWith(Elements.WITHDRAWN_BY_REPORTER);
        assertThat(outcome(report.id())).isEqualTo(Outcome.WITHDRAWN);
        assertThat(standing(report.receipt()).status()).isEqualTo(ReportStatus.CLOSED);
    }

    @Test
    void aCaseInWhichAPersonIsInDangerGoesOnWhenTheReporterTakesItBack() {
        var report = escalation.receipt(ReportMother.critical());
        assertThat(followUp.withdraw(report.receipt())).contains(false);
        assertThat(shown(report.id(), Elements.ASSESS_REPORT, Escalation.INTEL, "additions"))
                .asString()
                .contains("meminta laporannya dicabut");
    }

    @Test
    void aConfirmedReportGoesOnWhenTheReporterTakesItBack() {
        var report = escalation.receipt(ReportMother.medium());
        escalation.verify(report.id());
        assertThat(followUp.withdraw(report.receipt())).contains(false);
        assertThat(escalation.waiting(report.id())).containsExactly(Elements.ASSESS_REPORT);
    }

    @Test
    void aCaseThatOthersHaveJoinedGoesOnWhenItsReporterTakesItBack() {
        var bland = escalation.receipt(ReportMother.medium());
        var genuine = escalation.received(ReportMother.medium());
        merge(genuine, bland.id());
        assertThat(followUp.withdraw(bland.receipt())).contains(false);
        assertThat(escalation.instance(bland.id())).isNotEnded();
    }

    @Test
    void staffCloseAReportThatWasTakenBackByWordOfMouth() {
        var report = escalation.atKanim(ReportMother.medium());
        escalation.decide(report, "CLOSE");
        escalation.inform(report, "WITHDRAWN");
        assertThat(escalation.path(report)).endsWith(Elements.REPORT_WITHDRAWN);
    }

    @Test
    void theHeadOfTheKanimDeclaresAReportFalse() {
        var report = escalation.atKanim(ReportMother.medium());
        escalation.decide(report, "DECLARE_FALSE");
        assertThatThrownBy(() -> escalation.inform(report, "UNFOUNDED")).hasMessageContaining("Hasil akhir");
        escalation.inform(report, "FALSE_REPORT");
        assertThat(escalation.path(report)).endsWith(Elements.REPORT_FALSE);
        assertThat(outcome(report)).isEqualTo(Outcome.FALSE_REPORT);
    }

    @Test
    void theHeadOfTheKanwilDeclaresAReportFalse() {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.complete(report, Elements.DECIDE_AT_KANWIL, "DECLARE_FALSE");
        escalation.inform(report, "FALSE_REPORT");
        assertThat(escalation.path(report)).endsWith(Elements.REPORT_FALSE);
    }

    @Test
    void nobodyButAHeadDeclaresAReportFalse() {
        var report = escalation.atKanim(ReportMother.medium());
        escalation.decide(report, "CLOSE");
        assertThatThrownBy(() -> escalation.inform(report, "FALSE_REPORT")).hasMessageContaining("Hasil akhir");
    }

    private void merge(ReportId report, ReportId into) {
        if (escalation.waiting(report).equals(List.of(Elements.VERIFY_REPORT))) {
            escalation.verify(report);
        }
        escalation.complete(report, Elements.ASSESS_REPORT, "MERGE", Map.of("mergeInto", into.toString()));
    }

    private FollowUp.Standing standing(String receipt) {
        return followUp.standing(receipt).orElseThrow();
    }

    private Outcome outcome(ReportId report) {
        return transactions.execute(status -> desk.report(report).outcome().orElseThrow());
    }

    private RiskLevel level(ReportId report) {
        return transactions.execute(status -> desk.report(report).riskLevel().orElseThrow());
    }

    /** What a person's form shows in one of its fields. */
    private Object shown(ReportId report, String step, UserId reader, String field) {
        identities.setAuthentication(reader.value(), accounts.groupsOf(reader));
        try {
            return forms.getTaskFormVariables(escalation.task(report, step).id())
                    .get(field);
        } finally {
            identities.clearAuthentication();
        }
    }
}
