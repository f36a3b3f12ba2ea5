package id.pimpasa.benchmark;

import id.pimpasa.packaged.DatabaseServer;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Cases whose response times all run out in one minute, and how long it takes until each has gone up a rung. */
class BreachTimers {

    private static final int CASES = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String RUNNING_OUT =
            "FROM public.act_ru_job WHERE handler_cfg_ LIKE 'boundaryEvent_verificationOverdue%'";

    private final DatabaseServer database;
    private final Intake intake;

    BreachTimers(DatabaseServer database, Intake intake) {
        this.database = database;
        this.intake = intake;
    }

    /** @return how long the job executor took to handle the timers, all of them due at the same moment */
    Duration handle() throws IOException, SQLException, InterruptedException {
        openCases();
        var before = database.number("SELECT count(*) " + RUNNING_OUT);
        database.change("UPDATE public.act_ru_job SET duedate_ = now() WHERE id_ IN (SELECT id_ " + RUNNING_OUT
                + " LIMIT " + CASES + ")");
        var begin = System.nanoTime();
        await("the last case goes up", () -> database.number("SELECT count(*) " + RUNNING_OUT) <= before - CASES);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void openCases() throws IOException, SQLException, InterruptedException {
        for (int client = 0;
                database.number("SELECT count(*) FROM pimpasa.report WHERE closed_at IS NULL") < CASES + 500;
                client++) {
            intake.report(client);
        }
        await(
                "every report has its case",
                () -> database.number("SELECT count(*) " + RUNNING_OUT) >= CASES
                        && database.number(
                                        "SELECT count(*) FROM public.act_ru_job WHERE duedate_ < now() AND retries_ > 0")
                                == 0);
    }

    private static void await(String what, Callable<Boolean> reached) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(reached);
    }
}
