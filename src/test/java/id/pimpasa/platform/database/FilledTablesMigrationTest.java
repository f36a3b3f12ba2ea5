package id.pimpasa.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.pimpasa.testsupport.PimpasaTest;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Migrations that carry rows over, on a database of the version before, with rows in it; beside that of the other tests. */
@PimpasaTest
class FilledTablesMigrationTest {

    private static final String BEFORE = "832";
    private static final String NAME = "filled_tables";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient server;

    @Autowired
    private List<JavaMigration> javaMigrations;

    private DataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void createTheVersionBefore() throws SQLException {
        server.sql("CREATE DATABASE " + NAME).update();
        database = beside(dataSource.unwrap(HikariDataSource.class));
        jdbc = JdbcClient.create(database);
        migrate(BEFORE);
    }

    @AfterEach
    void dropIt() {
        server.sql("DROP DATABASE " + NAME + " WITH (FORCE)").update();
    }

    private static DataSource beside(HikariDataSource pool) {
        var url = pool.getJdbcUrl().replaceFirst("(//[^/]+/)[^?]+", "$1" + NAME);
        return new DriverManagerDataSource(url, pool.getUsername(), pool.getPassword());
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas("public", "pimpasa")
                .defaultSchema("public")
                .table("schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .javaMigrations(javaMigrations.toArray(JavaMigration[]::new))
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void registersGoOnWhereTheyStoodAndARunningReportOfAnOfficialStaysWithNobodyOfTheOffice() {
        jdbc.sql("INSERT INTO pimpasa.report_register VALUES ('serang', 2026, 41), ('cilegon', 2026, 7)")
                .update();
        jdbc.sql("INSERT INTO pimpasa.visit_register VALUES ('serang', 2026, 12)")
                .update();
        jdbc.sql("INSERT INTO pimpasa.promotion_register VALUES ('serang', 2025, 3)")
                .update();
        report("LD-1", null);
        report("LD-2", "now()");

        migrate("latest");

        assertThat(jdbc.sql("""
                        SELECT register || ' ' || office || ' ' || year || ' ' || last_number FROM pimpasa.office_register
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "LD serang 2026 41", "LD cilegon 2026 7", "KJ serang 2026 12", "DM serang 2025 3");
        assertThat(jdbc.sql("SELECT register_number FROM pimpasa.report WHERE unnamed_official")
                        .query(String.class)
                        .list())
                .containsExactly("LD-1");
    }

    private void report(String number, String closedAt) {
        jdbc.sql("""
                WITH stored AS (
                    INSERT INTO pimpasa.report (id, register_number, village_code, office_code, narrative, identity_mode, source,
                        receipt_hash, received_at, status, status_since, closed_at, version)
                    VALUES (gen_random_uuid(), :number, '36.04.13.2007', 'serang', 'Cerita pelapor.', 'ANONYMOUS', 'PUBLIC',
                        :number, now(), 'RECEIVED', now(), %s, 0)
                    RETURNING id)
                INSERT INTO pimpasa.report_indicator SELECT id, 'OFFICIAL_INVOLVED' FROM stored
                """.formatted(closedAt)).param("number", number).update();
    }
}
