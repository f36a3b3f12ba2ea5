package id.pimpasa.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.error.InvalidInputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A refused form is an answer to a person, not a failure for the log. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalLogTest {

    private static final Logger ENGINE = LoggerFactory.getLogger("org.camunda.bpm.engine.context");

    private final RefusalLog refusals = new RefusalLog();

    @BeforeEach
    void join() {
        refusals.join();
    }

    @AfterEach
    void leave() {
        refusals.leave();
    }

    private static FormRefusedException refused(String sentence) {
        return new FormRefusedException(new InvalidInputException("note", sentence));
    }

    @Test
    void aRefusalIsNotWritten(CapturedOutput log) {
        ENGINE.error("Exception while closing command context: {}", "x", refused("penanda-ditolak"));
        ENGINE.error("Exception while closing command context", refused("penanda-ditolak"));
        assertThat(log).doesNotContain("penanda-ditolak").doesNotContain("closing command context");
    }

    @Test
    void aFailureIsWritten(CapturedOutput log) {
        ENGINE.error("Exception while closing command context: {}", "x", new IllegalStateException("penanda-gagal"));
        assertThat(log).contains("penanda-gagal");
    }
}
