package id.pimpasa.platform.engine;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.platform.process.Workers;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person may do with a task that is, or was, theirs. */
@PimpasaTest
class TaskAuthorizationsTest {

    private static final UserId HEAD = new UserId(user("kakanim-serang"));
    private static final UserId STRANGER = new UserId("tugas-bekas");

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingUser actingUser;

    @Autowired
    private TaskService taskService;

    @Autowired
    private HumanTasks tasks;

    private String task;

    @BeforeEach
    void nominate() {
        walk.openOffices();
        accounts.create(new NewAccount(STRANGER, "Petugas", "Lama", "", Set.of("pimpasa-cilegon")));
        var batch = walk.nominate("serang", List.of(walk.candidate("serang", 50)));
        task = process.task(AppointmentWalk.KEY, batch, "userTask_endorseNomination")
                .id();
    }

    @Test
    void whoTookATaskMayGiveItBack() {
        as(HEAD, () -> taskService.claim(task, HEAD.value()));
        as(HEAD, () -> taskService.setAssignee(task, null));

        assertThat(seenBy(HEAD)).isTrue();
        as(HEAD, () -> taskService.claim(task, HEAD.value()));
    }

    @Test
    void whoTookATaskThatIsOfferedToThemByNameMayGiveItBackToo() {
        tasks.offer(task, new Workers(Set.of(), Set.of(HEAD)));
        as(HEAD, () -> taskService.claim(task, HEAD.value()));
        as(HEAD, () -> taskService.setAssignee(task, null));

        assertThat(seenBy(HEAD)).isTrue();
        as(HEAD, () -> taskService.claim(task, HEAD.value()));
    }

    @Test
    void whoHadATaskAndLostItSeesItNoLonger() {
        taskService.setAssignee(task, STRANGER.value());
        assertThat(seenBy(STRANGER)).isTrue();

        taskService.setAssignee(task, HEAD.value());

        assertThat(seenBy(STRANGER)).isFalse();
        assertThatThrownBy(() -> as(STRANGER, () -> taskService.setAssignee(task, STRANGER.value())))
                .isInstanceOf(AuthorizationException.class);
    }

    private boolean seenBy(UserId person) {
        return actingUser.as(
                person, () -> taskService.createTaskQuery().taskId(task).count() == 1);
    }

    private void as(UserId person, Runnable work) {
        actingUser.as(person, () -> {
            work.run();
            return null;
        });
    }
}
