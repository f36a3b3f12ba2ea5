package id.pimpasa.platform.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs jobs and timers on the caller's thread, for a past that is played before the job executor starts. */
@Component
public class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

    private final ManagementService managementService;

    DueJobs(ManagementService managementService) {
        this.managementService = managementService;
    }

    /**
     * Runs what is due now, and what that makes due, until nothing is left.
     *
     * @throws IllegalStateException when a job fails
     */
    public void runAll() {
        for (var job = next(); job != null; job = next()) {
            run(job);
        }
    }

    /** Fires the timer at this element now, before it is due. */
    public void fireEarly(String processKey, String elementId) {
        managementService
                .createJobQuery()
                .processDefinitionKey(processKey)
                .activityId(elementId)
                .list()
                .forEach(this::run);
    }

    /** @return when the next timer falls due, if that is before this moment */
    public Optional<Instant> nextDue(Instant moment) {
        return managementService
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(moment))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    private Job next() {
        var due = managementService
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc();
        return due.listPage(0, 1).stream().findFirst().orElse(null);
    }

    private void run(Job job) {
        LOG.debug("Running job {} of {}", job.getId(), job.getProcessDefinitionKey());
        managementService.executeJob(job.getId());
    }
}
