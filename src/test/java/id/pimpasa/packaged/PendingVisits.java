package id.pimpasa.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Visits of the coming hour, each to a village of its own, whose officers have their letter and wait for the hour. */
record PendingVisits(DatabaseServer database) {

    private static final String VISIT = """
            INSERT INTO pimpasa.visit (id, version, number, village_code, office, officer, first_planned_on, planned_on,
                    starts_at, kind, theme, status, revision)
            SELECT '%1$s', 0, 'KJ-UJI-%2$d', code, 'tangerang', 'petugas-uji', begin::date, begin::date, begin::time,
                   'COORDINATION', 'Koordinasi dengan perangkat desa', 'SCHEDULED', 0
              FROM pimpasa.village, (SELECT date_trunc('minute', now() AT TIME ZONE 'Asia/Jakarta') + interval '1 hour') b (begin)
             WHERE code LIKE '36.71.%%' ORDER BY code OFFSET %2$d LIMIT 1
            """;

    private static final String PROCESS = """
            {"businessKey": "%s", "variables": {"officeCode": {"type": "String", "value": "tangerang"},
             "taskSubject": {"type": "String", "value": "KJ-UJI-%d"}, "visitOutcome": {"type": "String", "value": "HELD"}}}
            """;

    /** Plans start visits; that an administrator may is for this test only. */
    private static final List<String> RIGHTS = List.of(
            "{\"type\": 1, \"userId\": \"admin\", \"resourceType\": 6, \"resourceId\": \"villageVisit\", "
                    + "\"permissions\": [\"CREATE_INSTANCE\"]}",
            "{\"type\": 1, \"userId\": \"admin\", \"resourceType\": 8, \"resourceId\": \"*\", "
                    + "\"permissions\": [\"CREATE\"]}");

    private static final String TIMERS = "SELECT count(*) FROM act_ru_job WHERE process_def_key_ = 'villageVisit' "
            + "AND handler_cfg_ LIKE 'event_visitTimeCame%'";

    private static final String ALL_DUE = "UPDATE act_ru_job SET duedate_ = date_trunc('minute', now()) "
            + "WHERE process_def_key_ = 'villageVisit' AND handler_cfg_ LIKE 'event_visitTimeCame%'";

    private static final String BEGUN = "FROM act_ru_task WHERE task_def_key_ = 'userTask_reportVisit'";

    static PendingVisits put(int number, PackagedApplication application, String password, DatabaseServer database)
            throws IOException, SQLException {
        for (var right : RIGHTS) {
            application.post("/engine-rest/authorization/create", "admin", password, right);
        }
        var ids = IntStream.range(0, number).mapToObj(each -> UUID.randomUUID()).toList();
        for (var id : ids) {
            database.change(VISIT.formatted(id, ids.indexOf(id)));
            var started = application.post(
                    "/engine-rest/process-definition/key/villageVisit/start",
                    "admin",
                    password,
                    PROCESS.formatted(id, ids.indexOf(id)));
            assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        }
        Awaitility.await("all wait for their hour")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> database.number(TIMERS) == number);
        return new PendingVisits(database);
    }

    /** The hour of all of them comes in the same minute. */
    void letAllFallDue() throws IOException, SQLException {
        database.change(ALL_DUE);
    }

    /** Visits that have begun, each as often as a report is asked for. */
    long begun() throws IOException, SQLException {
        return database.number("SELECT count(*) " + BEGUN);
    }

    /** Villages in which a visit has begun. */
    long villages() throws IOException, SQLException {
        return database.number("SELECT count(DISTINCT v.village_code) FROM pimpasa.visit v JOIN act_ru_execution p "
                + "ON p.business_key_ = v.id::text WHERE p.id_ IN (SELECT proc_inst_id_ " + BEGUN + ")");
    }

    /** How often the hour came for the visit for which it came most often, or least often. */
    long timesBegun(String most) throws IOException, SQLException {
        return database.number("SELECT " + most + "(times) FROM (SELECT count(*) AS times FROM act_hi_actinst "
                + "WHERE act_id_ = 'event_visitTimeCame' AND end_time_ IS NOT NULL GROUP BY proc_inst_id_) AS t");
    }

    /** Returns of officers that somebody waits for, and for how many visits. */
    long returnsAwaited(String counted) throws IOException, SQLException {
        return database.number("SELECT count(" + counted
                + ") FROM act_ru_execution WHERE proc_def_key_ = 'officerReturn' AND business_key_ IS NOT NULL");
    }

    long mails() throws IOException, SQLException {
        return database.number("SELECT count(*) FROM pimpasa.mail WHERE template = 'VISIT_SCHEDULED'");
    }
}
