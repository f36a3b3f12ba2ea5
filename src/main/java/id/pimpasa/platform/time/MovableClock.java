package id.pimpasa.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The application's clock and the engine's in one, movable by the demo and by tests, so that a past or a future can be
 * played through the real processes. Runs on from where it is set.
 */
public class MovableClock extends Clock {

    private static final Clock REAL = Clock.systemUTC();

    private volatile Duration ahead = Duration.ZERO;

    public void advance(Duration duration) {
        moveTo(instant().plus(duration));
    }

    public void moveTo(Instant moment) {
        ahead = Duration.between(REAL.instant(), moment);
        ClockUtil.offset(ahead.toMillis());
    }

    /** Back to the real time. Whoever moves the clock ends with this. */
    public void reset() {
        ahead = Duration.ZERO;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(this, zone);
    }

    private static final class ZonedView extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        private ZonedView(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ZonedView(clock, other);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
