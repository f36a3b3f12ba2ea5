package id.pimpasa.demo;

import id.pimpasa.notification.NoticePolicy;
import id.pimpasa.platform.time.MovableClock;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts a clock in place that the story can set back, and spares the demo's mailbox the mail of a whole year. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnDemoData
class DemoConfiguration {

    private static final Clock REAL_TIME = Clock.systemUTC();
    private static final Duration MAIL_BEGINS = Duration.ofDays(4);

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    NoticePolicy noOldMail(MovableClock clock) {
        return notice -> clock.instant().isAfter(REAL_TIME.instant().minus(MAIL_BEGINS));
    }
}
