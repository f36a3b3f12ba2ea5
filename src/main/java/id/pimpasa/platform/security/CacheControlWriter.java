package id.pimpasa.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a browser may keep. Pages and answers are never kept. Files that hold nobody's data are: without them the task list
 * would fetch 1.4 MB each time it opens, minutes on a village's line. What the engine ships is kept under an address that
 * bears its version; what this application brings is asked for again and fetched only if it has changed.
 */
class CacheControlWriter implements HeaderWriter {

    private static final String KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable().getHeaderValue();
    private static final String ASKED_FOR_AGAIN =
            CacheControl.noCache().cachePrivate().getHeaderValue();

    private final HeaderWriter never = new CacheControlHeadersWriter();
    private final RequestMatcher bundles = EnginePaths.webappBundles();
    private final RequestMatcher files = new OrRequestMatcher(
            EnginePaths.webappFiles(), RegexRequestMatcher.regexMatcher("/(forms|css|js)/.+\\.\\w+(\\?.*)?"));

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (isFile(request, response)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, bundles.matches(request) ? KEPT : ASKED_FOR_AGAIN);
        } else {
            never.writeHeaders(request, response);
        }
    }

    /**
     * A refusal that a browser kept would shut its user out for as long. One that is sent as an error gets its headers
     * before its status, but it has no type of content.
     */
    private boolean isFile(HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpStatus.OK.value()
                && response.getContentType() != null
                && files.matches(request);
    }
}
