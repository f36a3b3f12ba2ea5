package id.pimpasa.notification;

import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.notification.application.DeadlineSweep;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.process.HumanTask;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails about a step: when it waits, when its deadline is near, when it has passed; each once. */
@PimpasaTest
class DeadlineMailTest {

    private static final String OFFICE = "serang";
    private static final String HEAD = user("kakanim-serang");

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private DeadlineSweep sweep;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private HumanTask task;

    @BeforeEach
    void nominate() {
        walk.openOffices();
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 30)));
        task = process.task(AppointmentWalk.KEY, batch, "userTask_endorseNomination");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void everybodyWhoMayTakeAStepIsToldThatItWaits() {
        assertThat(mails("TASK_WAITING")).isEqualTo(1);
    }

    @Test
    void aNearDeadlineIsToldOnce() {
        clock.moveTo(task.dueDate().orElseThrow().minus(Duration.ofHours(3)));

        sweep.sweep();
        sweep.sweep();

        assertThat(mails("DEADLINE_NEAR")).isEqualTo(1);
        assertThat(mails("DEADLINE_MISSED")).isZero();
    }

    @Test
    void aMissedDeadlineIsToldOnce() {
        clock.moveTo(task.dueDate().orElseThrow().plus(Duration.ofHours(1)));

        sweep.sweep();
        sweep.sweep();

        assertThat(mails("DEADLINE_MISSED")).isEqualTo(1);
    }

    @Test
    void aDeadlineFarAwayIsNotTold() {
        clock.moveTo(task.dueDate().orElseThrow().minus(Duration.ofHours(30)));

        sweep.sweep();

        assertThat(mails("DEADLINE_NEAR")).isZero();
    }

    @Test
    void aStepOfHalfAnHourIsNotNearItsEndFromItsBeginning() {
        var created = clock.instant();
        tasks.setDueDate(task.id(), created.plus(Duration.ofMinutes(30)));

        sweep.sweep();
        assertThat(mails("DEADLINE_NEAR")).isZero();

        clock.advance(Duration.ofMinutes(21));
        sweep.sweep();
        assertThat(mails("DEADLINE_NEAR")).isEqualTo(1);
    }

    @Test
    void whatWasMissedLongAgoIsNotLookedAtAgain() {
        clock.moveTo(task.dueDate().orElseThrow().plus(Duration.ofDays(8)));

        sweep.sweep();

        assertThat(mails("DEADLINE_MISSED")).isZero();
    }

    private int mails(String template) {
        return jdbc.sql("""
                        SELECT count(*) FROM pimpasa.mail
                         WHERE recipient = :head AND template = :template AND facts LIKE :task
                        """)
                .param("head", HEAD)
                .param("template", template)
                .param("task", "%" + task.id() + "%")
                .query(Integer.class)
                .single();
    }
}
