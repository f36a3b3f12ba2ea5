package id.pimpasa.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.boot.test.context.TestComponent;

/** Walks a process as its people and its clock would: completes steps with their forms, fires jobs and timers by name. */
@TestComponent
public class ProcessDriver {

    private final ProcessEngine engine;
    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final HistoryService historyService;
    private final FormService formService;
    private final HumanTasks tasks;
    private final ActingUser actingUser;
    private final TestClock clock;

    ProcessDriver(
            ProcessEngine engine,
            RuntimeService runtimeService,
            ManagementService managementService,
            HistoryService historyService,
            FormService formService,
            HumanTasks tasks,
            ActingUser actingUser,
            TestClock clock) {
        this.engine = engine;
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.historyService = historyService;
        this.formService = formService;
        this.tasks = tasks;
        this.actingUser = actingUser;
        this.clock = clock;
    }

    /** The day by the tests' clock, where the offices are. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
    }

    /**
     * The only instance of the process about this, running or ended, for the assertions of camunda-bpm-assert. They ask
     * the engine of this thread, and see what whoever is signed in on it may see: so nobody may be.
     */
    public ProcessInstance instance(String processKey, String businessKey) {
        assertThat(engine.getIdentityService().getCurrentAuthentication())
                .as("who is signed in with the engine")
                .isNull();
        BpmnAwareTests.init(engine);
        return KnownInstance.of(known(processKey, businessKey));
    }

    private ProcessInstance running(String processKey, String businessKey) {
        var instance = runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        assertThat(instance).as("running %s of %s", processKey, businessKey).isNotNull();
        return instance;
    }

    public boolean isRunning(String processKey, String businessKey) {
        return runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    /** Starts a process with its start form, as this person. Returns the business key. */
    public String start(String processKey, String user, Map<String, Object> entries) {
        return tasks.start(processKey, new UserId(user), entries);
    }

    /** The one waiting step with this element id. */
    public HumanTask task(String processKey, String businessKey, String elementId) {
        var waiting = tasks(processKey, businessKey, elementId);
        assertThat(waiting)
                .as("waiting %s in %s of %s", elementId, processKey, businessKey)
                .hasSize(1);
        return waiting.get(0);
    }

    /** Every waiting turn of the step with this element id. */
    public List<HumanTask> tasks(String processKey, String businessKey, String elementId) {
        return tasks.waiting(processKey, businessKey).stream()
                .filter(task -> task.elementId().equals(elementId))
                .toList();
    }

    public List<String> waitingSteps(String processKey, String businessKey) {
        return tasks.waiting(processKey, businessKey).stream()
                .map(HumanTask::elementId)
                .toList();
    }

    /** What the form of the one waiting step with this element id shows to this person. */
    public Map<String, Object> shown(String processKey, String businessKey, String elementId, UserId reader) {
        var task = task(processKey, businessKey, elementId).id();
        return actingUser.as(reader, () -> formService.getTaskFormVariables(task));
    }

    /** Does something outside the forms as this person. */
    public void as(UserId person, Runnable deed) {
        actingUser.as(person, () -> {
            deed.run();
            return null;
        });
    }

    /** Completes a step with its form, as this person. */
    public void complete(
            String processKey, String businessKey, String elementId, String user, Map<String, Object> entries) {
        tasks.complete(task(processKey, businessKey, elementId).id(), new UserId(user), entries);
    }

    /** Completes this one step with its form, as this person. */
    public void complete(HumanTask task, String user, Map<String, Object> entries) {
        tasks.complete(task.id(), new UserId(user), entries);
    }

    /** Completes every waiting turn of a step with the same entries, as this person. */
    public void completeAll(
            String processKey, String businessKey, String elementId, String user, Map<String, Object> entries) {
        tasks(processKey, businessKey, elementId).forEach(task -> complete(task, user, entries));
    }

    /** Runs the one job (timer or asynchronous step) that waits at this element, whenever it is due. */
    public void fire(String processKey, String businessKey, String elementId) {
        managementService.executeJob(job(processKey, businessKey, elementId).getId());
    }

    /** Runs every waiting job of the instance at this element, such as the turns of a multi-instance step. */
    public void fireAll(String processKey, String businessKey, String elementId) {
        jobs(processKey, businessKey, elementId).forEach(job -> managementService.executeJob(job.getId()));
    }

    /** Whether a job (timer or asynchronous step) of a running instance waits at this element. */
    public boolean waitsAt(String processKey, String businessKey, String elementId) {
        return isRunning(processKey, businessKey)
                && !jobs(processKey, businessKey, elementId).isEmpty();
    }

    /** Runs every waiting job at this element about this, in whichever of several instances of a process. */
    public void fireEverywhere(String processKey, String businessKey, String elementId) {
        runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(instance ->
                        jobs(instance, elementId).forEach(job -> managementService.executeJob(job.getId())));
    }

    public Job job(String processKey, String businessKey, String elementId) {
        var jobs = jobs(processKey, businessKey, elementId);
        assertThat(jobs)
                .as("jobs at %s in %s of %s", elementId, processKey, businessKey)
                .hasSize(1);
        return jobs.get(0);
    }

    private List<Job> jobs(String processKey, String businessKey, String elementId) {
        return jobs(running(processKey, businessKey), elementId);
    }

    private List<Job> jobs(ProcessInstance instance, String elementId) {
        return managementService
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(elementId)
                .list();
    }

    /** Ids of the elements that the instance has gone through, in order of their start. */
    public List<String> path(String processKey, String businessKey) {
        return historyService
                .createHistoricActivityInstanceQuery()
                .processInstanceId(known(processKey, businessKey).getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private HistoricProcessInstance known(String processKey, String businessKey) {
        var instance = historyService
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        assertThat(instance).as("%s of %s", processKey, businessKey).isNotNull();
        return instance;
    }
}
