package id.pimpasa.testsupport;

import id.pimpasa.platform.time.MovableClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of the tests' application; every test that moves it ends with {@code reset()}. */
@TestComponent
@Primary
public class TestClock extends MovableClock {}
