package id.pimpasa.demo;

import id.pimpasa.platform.database.ConditionalOnEmbeddedDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Only on the embedded database, and there only while the demo is wanted. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ConditionalOnEmbeddedDatabase
@ConditionalOnProperty("pimpasa.demo.data")
@interface ConditionalOnDemoData {}
