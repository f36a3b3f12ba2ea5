package id.pimpasa.platform.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Only when no external database is configured, that is: on the embedded database and its loopback demo. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Conditional(ConditionalOnEmbeddedDatabase.NoDatasourceUrl.class)
public @interface ConditionalOnEmbeddedDatabase {

    /** Reads the setting as Spring does, so that the environment variable and the property both count. */
    class NoDatasourceUrl extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var url = context.getEnvironment().getProperty("spring.datasource.url");
            return new ConditionOutcome(
                    !StringUtils.hasText(url),
                    ConditionMessage.forCondition("embedded database").because("spring.datasource.url is " + url));
        }
    }
}
