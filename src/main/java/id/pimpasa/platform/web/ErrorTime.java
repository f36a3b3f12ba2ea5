package id.pimpasa.platform.web;

import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** An error page tells its time as the clock of the office shows it, whatever zone the server runs in. */
@Component
class ErrorTime extends DefaultErrorAttributes {

    private static final String TIMESTAMP = "timestamp";

    private final ZoneId zone;

    ErrorTime(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        attributes.computeIfPresent(
                TIMESTAMP, (key, moment) -> ((Date) moment).toInstant().atZone(zone));
        return attributes;
    }
}
