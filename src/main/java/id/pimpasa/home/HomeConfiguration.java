package id.pimpasa.home;

import id.pimpasa.platform.database.ConditionalOnEmbeddedDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo tells its password on the start page; it listens on this machine only. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    @ConditionalOnEmbeddedDatabase
    DemoHint demoHint(@Value("${pimpasa.demo.password}") String password) {
        return new DemoHint(password);
    }
}
