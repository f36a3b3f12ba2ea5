package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Timers of many visits fall due at the same minute, and a node dies that has taken some of them: two others work off the
 * rest, take over what it held once its locks have run out, and each village gets its visit once. The killed node is played: its locks stay, the
 * transaction that it was in is rolled back, as the database does when the connection breaks, and later it comes back and
 * runs what it had taken.
 */
@PimpasaTest
class VisitsDueTogetherTest {

    private static final String KEY = VillageVisitProcess.KEY;
    private static final int VISITS = 24;
    private static final int TAKEN = 10;
    private static final long OURS = 1_000_000;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(5);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService managementService;

    @Autowired
    private HistoryService historyService;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private final DefaultJobExecutor killed = node();
    private List<String> visits;

    @BeforeEach
    void letAllFallDueAtOnce() {
        walk.inaugurate(680);
        var first = walk.today().plusDays(30);
        visits = IntStream.range(0, VISITS)
                .mapToObj(day -> walk.schedule(first.plusDays(day), LocalTime.of(9, 0))
                        .id()
                        .toString())
                .toList();
        visits.forEach(this::bringToItsDay);
        configuration().setJobExecutorPriorityRangeMin(OURS);
    }

    /** Only these jobs are for the nodes of this test; whatever else waits in the database is not. */
    private void bringToItsDay(String visit) {
        process.fire(KEY, visit, Elements.DRAFT_LETTER);
        var job = process.job(KEY, visit, Elements.REMINDER_DUE);
        managementService.setJobPriority(job.getId(), OURS);
        managementService.setJobDuedate(job.getId(), Date.from(clock.instant()));
    }

    @AfterEach
    void resetClock() {
        configuration().setJobExecutorPriorityRangeMin(0);
        clock.reset();
    }

    @Test
    void eachVisitGoesOnOnceAlthoughANodeDiesWithItsLocks() {
        var now = clock.instant();
        var taken = acquire(killed);
        assertThat(taken).hasSize(TAKEN);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    managementService.executeJob(taken.get(0));
                    throw new IllegalStateException("the node is killed before it commits");
                }))
                .hasMessageContaining("killed");
        workTogether();
        assertThat(waiting(now)).as("the dead node's jobs stay locked").isEqualTo(TAKEN);
        clock.moveTo(now.plus(LOCKED_FOR).plusSeconds(30));
        workTogether();
        assertThat(waiting(now)).isZero();
        taken.forEach(job -> assertThatThrownBy(() -> managementService.executeJob(job))
                .as("the dead node comes back")
                .hasMessageContaining("No job found"));

        assertThat(visits).allSatisfy(visit -> assertThat(timesReminded(visit)).isEqualTo(1));
        assertThat(visits).allSatisfy(visit -> assertThat(incidents(visit)).isZero());
    }

    private static DefaultJobExecutor node() {
        var node = new DefaultJobExecutor();
        node.setLockTimeInMillis((int) LOCKED_FOR.toMillis());
        return node;
    }

    /** Two nodes at the same time, as fast as each can. */
    private void workTogether() {
        var first = CompletableFuture.runAsync(() -> work(node()));
        var second = CompletableFuture.runAsync(() -> work(node()));
        CompletableFuture.allOf(first, second).join();
    }

    private void work(DefaultJobExecutor node) {
        for (var jobs = acquire(node); !jobs.isEmpty(); jobs = acquire(node)) {
            jobs.forEach(managementService::executeJob);
        }
    }

    private List<String> acquire(DefaultJobExecutor node) {
        var jobs = new ArrayList<String>();
        configuration()
                .getCommandExecutorTxRequired()
                .execute(new AcquireJobsCmd(node, TAKEN))
                .getJobIdBatches()
                .forEach(jobs::addAll);
        return jobs;
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Jobs that were due at the minute and have not run. */
    private long waiting(Instant due) {
        return visits.stream()
                .filter(visit -> managementService
                                .createJobQuery()
                                .processInstanceId(process.instance(KEY, visit).getId())
                                .activityId(Elements.REMINDER_DUE)
                                .duedateLowerThan(Date.from(due.plusSeconds(60)))
                                .count()
                        > 0)
                .count();
    }

    private long timesReminded(String visit) {
        return historyService
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.instance(KEY, visit).getId())
                .activityId(Elements.REMINDER_DUE)
                .finished()
                .count();
    }

    private long incidents(String visit) {
        return historyService
                .createHistoricIncidentQuery()
                .processInstanceId(process.instance(KEY, visit).getId())
                .count();
    }
}
