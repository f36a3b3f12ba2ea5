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
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.List;
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

    private Escalation escalation;

    @BeforeEach
    void openAccounts() {
        escalation = new Escalation(driver, intake, accounts);
        escalation.openAccounts();
    }

    @Test
    void theEngineHoldsNoWordOfAReport() {
        walk();
        for (var table : tables("public")) {
            assertThat(rowsHolding("public." + table, "%penanda-%"))
                    .as("planted text in %s", table)
                    .isZero();
        }
    }

    @Test
    void theIdentityStandsNowhereInClear() {
        walk();
        for (var table : tables("pimpasa")) {
            assertThat(rowsHolding("pimpasa." + table, "%" + NAME + "%")
                            + rowsHolding("pimpasa." + table, "%" + CONTACT + "%"))
                    .as("identity in %s", table)
                    .isZero();
        }
    }

    @Test
    void theReceiptIsKeptOnlyAsAHash() {
        var submitted = escalation.receipt(report());
        var digits = submitted.receipt().replace(" ", "");
        for (var table : tables("pimpasa")) {
            assertThat(rowsHolding("pimpasa." + table, "%" + digits + "%"))
                    .as(table)
                    .isZero();
        }
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

    private List<String> tables(String schema) {
        return jdbc.sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = :schema AND table_type = 'BASE TABLE'")
                .param("schema", schema)
                .query(String.class)
                .list();
    }

    /** Binary columns are read as text, so that serialised values are found as well. */
    private int rowsHolding(String table, String text) {
        var columns = jdbc.sql("""
                        SELECT string_agg(CASE WHEN data_type = 'bytea'
                                THEN format('encode(%1$I, ''escape'')', column_name)
                                ELSE format('%1$I::text', column_name) END, ' || ''|'' || ')
                        FROM information_schema.columns WHERE table_schema || '.' || table_name = :table
                        """).param("table", table).query(String.class).single();
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE concat_ws('|', "
                        + columns.replace(" || '|' || ", ", ") + ") LIKE :text")
                .param("text", text)
                .query(Integer.class)
                .single();
    }
}
