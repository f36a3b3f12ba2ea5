package id.pimpasa.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The application's clock and the engine's in one, movable by tests. Runs on from where it is set. */
@TestComponent
@Primary
public class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void advance(Duration duration) {
        moveTo(instant().plus(duration));
    }

    public void moveTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Back to the real time; every test that moves the clock ends with this. */
    public void reset() {
        ahead = Duration.ZERO;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var clock = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return clock.withZone(other);
            }

            @Override
            public Instant instant() {
                return clock.instant();
            }
        };
    }
}
