package id.pimpasa.platform.form;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Arrays;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps refused forms out of the log: the engine takes each for a failure and writes two hundred lines, and true failures
 * would be lost among them. The person has read the sentence already.
 */
@Component
class RefusalLog extends TurboFilter {

    private static final String ENGINE = "org.camunda.bpm.engine";

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();

    @PostConstruct
    void join() {
        start();
        loggers.addTurboFilter(this);
    }

    @PreDestroy
    void leave() {
        loggers.getTurboFilterList().remove(this);
    }

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] arguments, Throwable thrown) {
        boolean refusal = thrown instanceof FormRefusedException || holdsRefusal(arguments);
        return refusal && logger.getName().startsWith(ENGINE) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean holdsRefusal(Object[] arguments) {
        return arguments != null && Arrays.stream(arguments).anyMatch(FormRefusedException.class::isInstance);
    }
}
