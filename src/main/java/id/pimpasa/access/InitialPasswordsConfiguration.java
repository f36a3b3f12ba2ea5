package id.pimpasa.access;

import id.pimpasa.platform.database.ConditionalOnEmbeddedDatabase;
import id.pimpasa.platform.engine.EngineIdentities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One known password on the loopback demo, none anywhere else. */
@Configuration(proxyBeanMethods = false)
class InitialPasswordsConfiguration {

    /** The demo's password. The bean exists on the embedded database only. */
    record DemoPassword(String value) {}

    @Bean
    @ConditionalOnEmbeddedDatabase
    DemoPassword demoPassword(@Value("${pimpasa.demo.password}") String value) {
        return new DemoPassword(value);
    }

    @Bean
    InitialPasswords initialPasswords(EngineIdentities identities, ObjectProvider<DemoPassword> demoPassword) {
        var known = demoPassword.getIfAvailable();
        return known == null ? new UnknownPasswords(identities) : new SharedPassword(identities, known.value());
    }
}
