package id.pimpasa.testsupport;

import static id.pimpasa.appointment.AppointmentWalk.KEY;
import static id.pimpasa.appointment.AppointmentWalk.user;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.platform.user.UserId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an assertion cannot see must never pass for ended: authorisation is on, and hides instances without a word. */
@PimpasaTest
class InstanceAssertionsTest {

    private static final String OFFICE = "tangerang";

    @Autowired
    private ProcessDriver process;

    @Autowired
    private AppointmentWalk walk;

    @BeforeEach
    void openOffices() {
        walk.openOffices();
    }

    @Test
    void aRunningInstanceIsNotTakenForAnEndedOne() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 26)));
        var instance = process.instance(KEY, batch);

        assertThat(instance).isNotEnded().isWaitingAtExactly("userTask_endorseNomination");
        assertThatThrownBy(() -> assertThat(instance).isEnded()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(instance).hasPassed("userTask_endorseNomination"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anEndedInstanceIsKnownByWhatItPassed() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 27)));
        walk.endorse(batch, OFFICE, "REJECT");

        var instance = process.instance(KEY, batch);
        assertThat(instance).isEnded().hasPassed("endEvent_nominationRejected");
        assertThatThrownBy(() -> assertThat(instance).isWaitingAt("userTask_endorseNomination"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anInstanceIsNotAskedForAsAPersonWhoMayNotSeeIt() {
        var batch = walk.nominate(OFFICE, List.of(walk.candidate(OFFICE, 28)));

        assertThatThrownBy(() -> process.as(new UserId(user("kakanim-serang")), () -> process.instance(KEY, batch)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("signed in");
    }

    @Test
    void anInstanceThatNeverWasIsNotAnEndedOne() {
        assertThatThrownBy(() -> process.instance(KEY, "no such batch")).isInstanceOf(AssertionError.class);
    }
}
