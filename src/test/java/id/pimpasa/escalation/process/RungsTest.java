package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.CaseFacts;
import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Positions;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each rung accepts or returns with a reason, what a head approved is settled below, and a missed time has a name. */
@PimpasaTest
class RungsTest {

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseFacts facts;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private Positions positions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")).plusDays(days);
    }

    @Test
    void theHeadOfTheKanimReturnsAnAssessment() {
        var report = escalation.atKanim(ReportMother.medium());
        escalation.decide(report, "RETURN");
        assertThat(escalation.waiting(report)).containsExactly(Elements.ASSESS_REPORT);
        escalation.assess(report);
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_REPORT);
    }

    @Test
    void theKabidReturnsACaseToTheHeadOfTheKanim() {
        var report = escalation.atKanim(ReportMother.medium());
        escalation.decide(report, "ESCALATE");
        escalation.complete(report, Elements.ASSESS_AT_KANWIL, "RETURN");
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_REPORT);
    }

    @Test
    void aConclusionWithoutAReasonIsRefused() {
        var report = escalation.atKanim(ReportMother.medium());
        assertThatThrownBy(() -> escalation.complete(report, Elements.DECIDE_REPORT, "RETURN", Map.of("note", "")))
                .hasMessageContaining("Alasan");
    }

    @Test
    void whatAHeadApprovedIsNotPutOffBelow() {
        var report = escalation.atKanim(ReportMother.report(Set.of(Indicator.WRONG_VISA), inDays(20)));
        escalation.decide(report, "HANDLE");
        assertThatThrownBy(() -> facts.correctDeparture(report, inDays(40))).hasMessageContaining("dimajukan");
        facts.correctDeparture(report, inDays(10));
    }

    @Test
    void theVerificationOfACriticalReportChangesNothingThatAHeadDecided() {
        var report = escalation.received(ReportMother.critical());
        escalation.assess(report);
        escalation.decide(report, "HANDLE");
        escalation.complete(report, Elements.VERIFY_REPORT, "NOT_FOUND");
        assertThat(escalation.instance(report)).hasPassed(Elements.VERIFICATION_FILED);
        assertThat(escalation.waiting(report)).containsExactly(Elements.HANDLE_REPORT);
    }

    @Test
    void aMissedTimeIsToldToTheHolderOfThePositionAboveAndStandsInTheFile() {
        var office = new OfficeCode(ReportMother.OFFICE);
        positions.appoint(office, Role.KAKANIM, Escalation.KAKANIM, Capacity.DEFINITIVE, inDays(-1), null);
        var report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        escalation.overdue(report, Elements.ASSESSMENT_OVERDUE);
        assertThat(escalation.waiting(report)).containsExactly(Elements.DECIDE_REPORT);
        assertThat(told(report)).contains(Escalation.KAKANIM);
        assertThat(mailsAbout(report, Escalation.KAKANIM)).isEqualTo(1);
        String history = transactions.execute(status -> caseFile.read(report).history());
        assertThat(history).contains("Telaah Kanim: lewat tenggat. Diberitahukan kepada Uji escalation-kakanim.");
    }

    @Test
    void lateHandlingAtTheKanwilIsReviewedByItsHead() {
        var report = escalation.atKanwil(ReportMother.high());
        escalation.complete(report, Elements.DECIDE_AT_KANWIL, "HANDLE");
        escalation.overdue(report, Elements.KANWIL_HANDLING_OVERDUE);
        escalation.reviewDelay(report, Escalation.KAKANWIL, "REMINDED");
        escalation.letNewDeadlinePass(report);
        assertThat(escalation.waiting(report)).containsExactly(Elements.HANDLE_AT_KANWIL);
    }

    private Optional<UserId> told(ReportId report) {
        return transactions.execute(status -> desk.report(report).rungs().stream()
                .flatMap(rung -> rung.told().stream())
                .findFirst());
    }

    private int mailsAbout(ReportId report, UserId recipient) {
        var number = transactions.execute(status -> desk.report(report).registerNumber());
        return jdbc.sql("SELECT count(*) FROM pimpasa.mail"
                        + " WHERE template = 'ESCALATED' AND recipient = :to AND facts::text LIKE :about")
                .param("to", recipient.value())
                .param("about", "%" + number + "%")
                .query(Integer.class)
                .single();
    }
}
