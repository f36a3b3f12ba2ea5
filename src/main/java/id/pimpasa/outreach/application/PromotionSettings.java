package id.pimpasa.outreach.application;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the status Mandiri (keimigrasian) is dealt with; an assumption of the programme.
 *
 * @param againAfter how long after a refusal or a withdrawal a village is proposed anew although it has not come further
 */
@ConfigurationProperties("pimpasa.outreach.promotion")
public record PromotionSettings(Period againAfter) {}
