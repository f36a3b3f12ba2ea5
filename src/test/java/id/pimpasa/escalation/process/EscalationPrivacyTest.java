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
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.process.ReportEscalationProcess.Elements;
import id.pimpasa.testsupport.DatabaseSearch;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people wrote stands in the report's own tables and nowhere else; who the reporter is, nowhere in clear. */
@PimpasaTest
class EscalationPrivacyTest {

    private static final String NARRATIVE = "penanda-cerita-7f3a";
    private static final String NAME = "penanda-nama-7f3a";
    private static final String CONTACT = "penanda-kontak-7f3a";
    private static final String NOTE = "penanda-catatan-7f3a";
    private static final String ADDITION = "penanda-tambahan-7f3a";

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Reports intake;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FollowUp followUp;

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
    void theEngineHoldsNoWordOfAReport() {
        walk();
        assertThat(database.tablesHolding("public", "penanda-")).isEmpty();
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
        escalation.complete(report, Elements.VERIFY_REPORT, "CONFIRMED", Map.of("note", NOTE));
        escalation.complete(report, Elements.ASSESS_REPORT, "FORWARD", Map.of("note", NOTE));
        escalation.complete(report, Elements.DECIDE_REPORT, "CLOSE", Map.of("note", NOTE));
        escalation.complete(
                report,
                Elements.INFORM_REPORTER,
                "UNFOUNDED",
                Map.of("note", NOTE, "feedback", "penanda-jawaban-7f3a"));
        return report;
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
