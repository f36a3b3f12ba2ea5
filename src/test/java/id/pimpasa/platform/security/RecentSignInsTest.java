package id.pimpasa.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.time.MovableClock;
import id.pimpasa.platform.user.UserId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecentSignInsTest {

    private static final UserId USER = new UserId("petugas");
    private static final String STORED = "{BCRYPT}hash";
    private static final String PASSWORD = "Rahasia-Sekali-1";

    private final MovableClock clock = new MovableClock();
    private final RecentSignIns signIns = new RecentSignIns(clock);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void knowsForAMinuteWhatItWasToldOnly() {
        signIns.remember(USER, STORED, PASSWORD);

        assertThat(signIns.contains(USER, STORED, PASSWORD)).isTrue();
        assertThat(signIns.contains(USER, STORED, "salah")).isFalse();
        assertThat(signIns.contains(USER, "{BCRYPT}other", PASSWORD)).isFalse();
        assertThat(signIns.contains(new UserId("lain"), STORED, PASSWORD)).isFalse();
    }

    @Test
    void forgetsAfterAMinute() {
        signIns.remember(USER, STORED, PASSWORD);
        clock.advance(Duration.ofSeconds(61));

        assertThat(signIns.contains(USER, STORED, PASSWORD)).isFalse();
    }
}
