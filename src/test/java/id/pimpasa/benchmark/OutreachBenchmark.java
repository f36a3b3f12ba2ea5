package id.pimpasa.benchmark;

import id.pimpasa.PimpasaApplication;
import id.pimpasa.outreach.application.FigureScope;
import id.pimpasa.outreach.application.OpenPlans;
import id.pimpasa.outreach.application.VisitFigures;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the planning cycle over Banten and over Indonesia, and every figure over five years of the whole country's
 * visits. The region has three Kanims; the country's villages come to them in waves, each as large as an office's share.
 */
class OutreachBenchmark {

    private static final int VILLAGES_OF_AN_OFFICER = 10;
    private static final int VILLAGES_OF_AN_OFFICE = 1_000;
    private static final int RUNS = 9;
    private static final LocalDate FROM = LocalDate.of(2021, 12, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 30);

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private final Table table = new Table();

    @Test
    void measure() throws IOException {
        try (var application = SpringApplication.run(
                PimpasaApplication.class,
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--pimpasa.demo.data=false",
                "--pimpasa.deadline-sweep.enabled=false",
                "--pimpasa.data-dir=" + folder)) {
            planning(application);
            figures(application);
        }
        table.print();
        Files.writeString(Path.of("target", "benchmarks-outreach.md"), table.toString());
    }

    private void planning(ApplicationContext application) {
        var villages = application
                .getBean(JdbcClient.class)
                .sql("SELECT code FROM pimpasa.village ORDER BY code")
                .query(String.class)
                .list();
        var banten =
                villages.stream().filter(village -> village.startsWith("36.")).toList();
        table.row(
                "Planning cycle over the %,d villages of Banten".formatted(banten.size()),
                plan(application, banten),
                "< 30 s");
        table.row(
                "Planning cycle over the %,d villages of Indonesia".formatted(villages.size()),
                plan(application, villages),
                "< 20 min, < 1 GiB");
    }

    private static String plan(ApplicationContext application, List<String> villages) {
        var kanims = application.getBean(Territory.class).kanims();
        var jdbc = application.getBean(JdbcClient.class);
        var openPlans = application.getBean(OpenPlans.class);
        var seconds = 0.0;
        var memory = 0L;
        for (int begin = 0; begin < villages.size(); begin += VILLAGES_OF_AN_OFFICE) {
            var office = kanims.get(begin / VILLAGES_OF_AN_OFFICE % kanims.size());
            assign(jdbc, office, villages.subList(begin, Math.min(villages.size(), begin + VILLAGES_OF_AN_OFFICE)));
            var before = System.nanoTime();
            openPlans.openFor(office);
            seconds += (System.nanoTime() - before) / 1e9;
            memory = Math.max(memory, heap());
            System.out.printf("%,d villages planned in %.1f s%n", begin + VILLAGES_OF_AN_OFFICE, seconds);
            jdbc.sql("UPDATE pimpasa.village_assignment SET until = since WHERE until IS NULL")
                    .update();
        }
        clear(jdbc);
        return "%.1f s; heap at most %d MiB".formatted(seconds, memory >> 20);
    }

    private static void assign(JdbcClient jdbc, OfficeCode office, List<String> villages) {
        var codes = villages.toArray(String[]::new);
        jdbc.sql("""
                WITH v AS (SELECT code, (n - 1) / :share AS nr FROM unnest(:codes::varchar[]) WITH ORDINALITY AS u (code, n)),
                     o AS (INSERT INTO pimpasa.officer (user_id, office, name, nip, grade, job_title)
                           SELECT DISTINCT 'officer-' || :first || '-' || nr, :office, 'Petugas', lpad(nr || :first, 18, '0'), 'III/a', 'Analis'
                             FROM v RETURNING 1)
                SELECT count(*) FROM o
                """)
                .param("share", VILLAGES_OF_AN_OFFICER)
                .param("codes", codes)
                .param("first", villages.get(0))
                .param("office", office.value())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                INSERT INTO pimpasa.village_assignment (id, officer, village_code, office, since)
                SELECT gen_random_uuid(), 'officer-' || :first || '-' || (n - 1) / :share, code, :office, current_date
                  FROM unnest(:codes::varchar[]) WITH ORDINALITY AS u (code, n)
                """)
                .param("share", VILLAGES_OF_AN_OFFICER)
                .param("codes", codes)
                .param("first", villages.get(0))
                .param("office", office.value())
                .update();
    }

    private static void clear(JdbcClient jdbc) {
        for (var part : List.of("village", "row", "entry")) {
            jdbc.sql("TRUNCATE pimpasa.outreach_plan_" + part).update();
        }
        jdbc.sql("DELETE FROM pimpasa.outreach_plan").update();
        jdbc.sql("DELETE FROM pimpasa.village_assignment").update();
        jdbc.sql("DELETE FROM pimpasa.officer").update();
    }

    private static long heap() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** One visit a month in every village, one office for each 1,000 villages, one officer for each 10. */
    private void figures(ApplicationContext application) {
        var jdbc = application.getBean(JdbcClient.class);
        jdbc.sql("""
                CREATE TABLE pimpasa.numbered AS
                SELECT code, row_number() OVER (ORDER BY code) - 1 AS nr FROM pimpasa.village
                """).update();
        jdbc.sql("ALTER TABLE pimpasa.visit_fact DROP CONSTRAINT visit_fact_visit_id_fkey")
                .update();
        jdbc.sql("""
                INSERT INTO pimpasa.mentoring_fact (officer, village_code, office, since)
                SELECT 'officer-' || nr / 10, code, 'office' || translate((nr / 1000)::text, '0123456789', 'abcdefghij'), :from FROM pimpasa.numbered
                """).param("from", FROM).update();
        for (var month = FROM; month.isBefore(UNTIL); month = month.plusMonths(1)) {
            insertMonth(jdbc, month);
        }
        jdbc.sql("VACUUM ANALYZE pimpasa.visit_fact").update();
        jdbc.sql("VACUUM ANALYZE pimpasa.village_index").update();
        jdbc.sql("VACUUM ANALYZE pimpasa.mentoring_fact").update();
        var visits = jdbc.sql("SELECT count(*) FROM pimpasa.visit_fact")
                .query(Long.class)
                .single();
        var figures = application.getBean(VisitFigures.class);
        var office = List.of(new OfficeCode("officeea"));
        var all = jdbc.sql("SELECT DISTINCT office FROM pimpasa.mentoring_fact").query(String.class).list().stream()
                .map(OfficeCode::new)
                .toList();
        var where = "over %,d visits, ".formatted(visits);
        measure(figures, where + "an office of 1,000 villages, five years", scope(office, null, null));
        measure(figures, where + "an officer, five years", scope(office, null, "officer-4050"));
        measure(figures, where + "a kabupaten (Aceh Utara, 852 villages), five years", scope(all, "11.08", null));
        measure(figures, where + "a kecamatan, five years", scope(all, "11.08.01", null));
        measure(figures, where + "a village, five years", scope(all, "36.04.13.2008", null));
        measure(
                figures,
                where + "two offices (2,000 villages), five years",
                scope(List.of(new OfficeCode("officeea"), new OfficeCode("officeeb")), null, null));
    }

    private static void insertMonth(JdbcClient jdbc, LocalDate month) {
        jdbc.sql("""
                INSERT INTO pimpasa.visit_fact (visit_id, village_code, office, officer, first_planned_on, planned_on, held_on,
                       days_late, outcome, reviewed, kind, pillar, women, men, people_served, gain, nil_report,
                       self_reliance, legal_literacy, responsiveness, level)
                SELECT gen_random_uuid(), code, 'office' || translate((nr / 1000)::text, '0123456789', 'abcdefghij'), 'officer-' || nr / 10,
                       day, day, CASE WHEN nr % 20 > 0 THEN day + (nr % 5)::int END, CASE WHEN nr % 20 > 0 THEN nr % 5 END,
                       CASE WHEN nr % 20 > 0 THEN 'HELD' ELSE 'CANCELLED' END, nr % 20 > 0, 'COUNSELLING', 'KNOWLEDGE',
                       nr % 30, nr % 25, nr % 7, nr % 40, nr % 3 = 0,
                       CASE WHEN nr % 20 > 0 THEN nr % 100 END, CASE WHEN nr % 20 > 0 THEN nr % 90 END,
                       CASE WHEN nr % 20 > 0 THEN nr % 80 END, CASE WHEN nr % 20 > 0 THEN 'DEVELOPING' END
                  FROM (SELECT code, nr, CAST(:month AS date) + (nr % 25)::int AS day FROM pimpasa.numbered) v
                """).param("month", month).update();
        jdbc.sql("""
                INSERT INTO pimpasa.village_index (village_code, office, rated_at, service_days, people_served,
                       questions_answered, sessions, participants, average_gain, groups_reached, watch_visits, statements,
                       commitments_kept, self_reliance, legal_literacy, responsiveness, level, reasons)
                SELECT code, 'office' || translate((nr / 1000)::text, '0123456789', 'abcdefghij'),
                       CAST(:month AS date) + 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, nr % 100, nr % 90, nr % 80, 'DEVELOPING', '{}'
                  FROM pimpasa.numbered WHERE nr % 20 > 0
                """).param("month", month).update();
    }

    private void measure(VisitFigures figures, String what, FigureScope scope) {
        table.row(
                "Figures " + what,
                "coverage %d ms, lateness %d ms, index %d ms, reach %d ms, status and silence %d ms"
                        .formatted(
                                median(() -> figures.coverage(scope)),
                                median(() -> figures.lateness(scope, UNTIL)),
                                median(() -> figures.index(scope)),
                                median(() -> figures.reach(scope)),
                                median(() -> figures.standing(scope))),
                "each < 300 ms");
    }

    private static FigureScope scope(List<OfficeCode> offices, String area, String officer) {
        return new FigureScope(
                Optional.ofNullable(area), offices, Optional.ofNullable(officer).map(UserId::new), FROM, UNTIL);
    }

    private static long median(Runnable query) {
        var millis = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            var begin = System.nanoTime();
            query.run();
            millis.add((System.nanoTime() - begin) / 1_000_000);
        }
        return millis.stream().sorted().toList().get(RUNS / 2);
    }
}
