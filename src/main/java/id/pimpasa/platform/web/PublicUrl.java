package id.pimpasa.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The address under which people open this application: as set, or this machine's in the demo. */
@Component
public class PublicUrl {

    private final String base;

    PublicUrl(@Value("${pimpasa.public-url:}") String set, @Value("${server.port:8080}") int port) {
        this.base = StringUtils.trimTrailingCharacter(
                StringUtils.hasText(set) ? set.strip() : "http://localhost:" + port, '/');
    }

    /** @param path starts with a slash */
    public String of(String path) {
        return base + path;
    }
}
