package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.CaseFacts;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A victim is protected beside everything else, and no case ends before that is on record. */
@PimpasaTest
class VictimProtectionTest {

    private static final String PROTECT = VictimProtectionProcess.Elements.PROTECT_VICTIM;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseFacts facts;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
    }

    @Test
    void anOfficerWhoFindsAVictimStartsTheProtectionBesideTheAssessment() {
        var report = escalation.received(ReportMother.medium());
        escalation.complete(report, Elements.VERIFY_REPORT, "CONFIRMED", Map.of("victim", true));
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(Elements.ASSESS_REPORT, PROTECT);
    }

    @Test
    void theCaseDoesNotEndBeforeTheProtectionIsOnRecord() {
        var report = closingWithVictim();
        assertThat(escalation.instance(report)).isNotEnded();
        assertThat(escalation.waiting(report)).containsExactly(PROTECT);
        escalation.complete(report, PROTECT, "SHELTER");
        assertThat(escalation.instance(report)).isEnded();
        assertThat(escalation.path(report)).contains(Elements.VICTIM_PROTECTED).endsWith(Elements.REPORT_SUBSTANTIATED);
    }

    @Test
    void aProtectedVictimHoldsNothingUp() {
        var report = escalation.atKanim(ReportMother.medium());
        facts.markVictim(report);
        escalation.complete(report, PROTECT, "RETURNED");
        escalation.decide(report, "CLOSE");
        escalation.inform(report, "VICTIM_PROTECTED");
        assertThat(escalation.instance(report)).isEnded();
    }

    @Test
    void isAskedForOnceHoweverOftenAVictimIsMarked() {
        var report = escalation.atKanim(ReportMother.medium());
        facts.markVictim(report);
        facts.markVictim(report);
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(Elements.DECIDE_REPORT, PROTECT);
    }

    @Test
    void aLateProtectionIsTheBusinessOfTheHeadOfTheKanim() {
        var report = escalation.atKanim(ReportMother.medium());
        facts.markVictim(report);
        driver.fire(
                VictimProtectionProcess.KEY, report.toString(), VictimProtectionProcess.Elements.PROTECTION_OVERDUE);
        escalation.reviewDelay(report, Escalation.KAKANIM, "TAKEN_OVER");
        escalation.letNewDeadlinePass(report);
        assertThat(escalation.waiting(report)).containsExactlyInAnyOrder(Elements.DECIDE_REPORT, PROTECT);
    }

    @Test
    void aCaseWithAnUnprotectedVictimDoesNotVanishIntoAnother() {
        var other = escalation.atKanim(ReportMother.medium());
        var report = escalation.received(ReportMother.medium());
        escalation.verify(report);
        facts.markVictim(report);
        assertThatThrownBy(() -> escalation.complete(
                        report, Elements.ASSESS_REPORT, "MERGE", Map.of("mergeInto", other.toString())))
                .hasMessageContaining("Lindungi korban");
    }

    private ReportId closingWithVictim() {
        var report = escalation.atKanim(ReportMother.medium());
        facts.markVictim(report);
        escalation.decide(report, "CLOSE");
        escalation.inform(report, "GUIDANCE_GIVEN");
        return report;
    }
}
