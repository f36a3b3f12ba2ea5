package id.pimpasa.outreach.application;

import java.time.LocalTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When a village counts as silent; all of it assumptions of the programme.
 *
 * @param after for how long nothing is heard of a village before somebody is to ask
 * @param selfReliantAfter likewise for a village at the highest level, which is visited less often
 * @param checkedEvery how often silent villages are looked for
 */
@ConfigurationProperties("pimpasa.outreach.silence")
public record SilenceSettings(Period after, Period selfReliantAfter, Period checkedEvery, LocalTime checkedAt) {}
