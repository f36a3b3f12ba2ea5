package id.pimpasa.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportMother;
import id.pimpasa.escalation.ReportSource;
import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.SubmittedReport;
import id.pimpasa.escalation.application.AccuseOfficial;
import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.escalation.application.Correspondence;
import id.pimpasa.escalation.application.Exclusions;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.application.IdentityRequests;
import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.testsupport.DatabaseSearch;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people wrote stands in the report's own tables and nowhere else; who the reporter is, nowhere in clear. */
@PimpasaTest
@ExtendWith(OutputCaptureExtension.class)
class EscalationPrivacyTest {

    private static final String MARKER = "penanda-7f3a";
    private static final String NARRATIVE = MARKER + "-cerita";
    private static final String NAME = MARKER + "-nama";
    private static final String CONTACT = MARKER + "-kontak";
    private static final String NOTE = MARKER + "-catatan";
    private static final String ADDITION = MARKER + "-tambahan";

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
    private LevelOverrides overrides;

    @Autowired
    private AccuseOfficial accuseOfficial;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private IdentityRequests identities;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private ActingUser actingUser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DatabaseSearch database;

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = Escalation.staffed(driver, intake, accounts);
    }

    @Test
    void everyWordStandsInTheTablesOfTheReportAndInNoEngineMailAuditOrLog(CapturedOutput log) {
        var report = walk();
        caseFile.read(report);
        assertThat(database.tablesHolding("public", MARKER)).isEmpty();
        assertThat(database.tablesHolding("pimpasa", MARKER))
                .containsExactlyInAnyOrder(
                        "report",
                        "report_addition",
                        "report_correction",
                        "report_question",
                        "report_override",
                        "report_identity_request",
                        "report_accused_revoked",
                        "report_step",
                        "report_message");
        assertThat(log).doesNotContain(MARKER);
    }

    @Test
    void theIdentityStandsNowhereInClear() {
        walk();
        assertThat(database.tablesHolding("pimpasa", NAME)).isEmpty();
        assertThat(database.tablesHolding("pimpasa", CONTACT)).isEmpty();
    }

    @Test
    void theReceiptIsKeptOnlyAsAHash() {
        var submitted = escalation.receipt(report());
        var digits = submitted.receipt().replace(" ", "");
        assertThat(database.tablesHolding("pimpasa", digits)).isEmpty();
    }

    @Test
    void everyReadingOfTheCaseFileLeavesATrace() {
        var report = walk();
        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.read_audit WHERE subject_id = :id AND user_id = :user")
                        .param("id", report.toString())
                        .param("user", Escalation.OFFICER.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private ReportId walk() {
        var submitted = escalation.receipt(report());
        followUp.add(submitted.receipt(), ADDITION + " dan seterusnya", null);
        var report = submitted.id();
        writeToEachOther(submitted);
        judgeOtherwise(report);
        askForTheIdentity(report);
        escalation.complete(report, Elements.VERIFY_REPORT, "CONFIRMED", Map.of("note", NOTE));
        escalation.complete(report, Elements.ASSESS_REPORT, "FORWARD", Map.of("note", NOTE));
        escalation.complete(report, Elements.DECIDE_REPORT, "CLOSE", Map.of("note", NOTE));
        escalation.complete(
                report, Elements.INFORM_REPORTER, "UNFOUNDED", Map.of("note", NOTE, "feedback", MARKER + "-kabar"));
        return report;
    }

    private void writeToEachOther(SubmittedReport submitted) {
        correspondence.ask(submitted.id(), submitted.id(), new PlainText(MARKER + "-tanya"), Escalation.OFFICER);
        var question = correspondence.questions(submitted.id()).get(0).id();
        correspondence.answer(submitted.receipt(), question, new PlainText(MARKER + "-jawab"));
        correspondence.correct(submitted.receipt(), new PlainText(MARKER + "-ralat"));
    }

    private void askForTheIdentity(ReportId report) {
        actingUser.as(Escalation.OFFICER, () -> {
            identities.request(report, report, new PlainText(MARKER + "-identitas"));
            return null;
        });
    }

    private void judgeOtherwise(ReportId report) {
        overrides.override(report, RiskLevel.HIGH, new PlainText(MARKER + "-nilai"), Escalation.OFFICER);
        accuseOfficial.accuse(report, Escalation.INTEL, Escalation.OFFICER);
        actingUser.as(Escalation.KAKANIM, () -> {
            exclusions.revoke(report, Escalation.INTEL.value(), new PlainText(MARKER + "-pulih"));
            return null;
        });
    }

    private static NewReport report() {
        return new NewReport(
                ReportMother.LONTAR,
                NARRATIVE + " lengkap",
                Set.of(Indicator.ONLINE_JOB_AD),
                null,
                IdentityMode.CONFIDENTIAL,
                NAME,
                CONTACT,
                ReportSource.PUBLIC,
                null);
    }
}
