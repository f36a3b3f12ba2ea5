package id.pimpasa.demo;

import id.pimpasa.platform.time.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts a clock in place that the story can set back. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnDemoData
class DemoConfiguration {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
