package id.pimpasa.platform.security;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The engine's addresses, in one place: a change of engine changes this class. Matched as whole paths, because Spring's
 * path patterns are relative to the servlet, and the engine brings servlets of its own.
 */
final class EnginePaths {

    private static final String WEBAPP = "/camunda";
    private static final String REST = "/engine-rest";

    /** Where the engine's REST resources stand: for programs, and for the task list's own use. */
    private static final String[] API_ROOTS = {REST, REST + "/engine/*", WEBAPP + "/api/engine/engine/*"};

    private EnginePaths() {}

    static RequestMatcher rest() {
        return path(null, REST + "/**");
    }

    static RequestMatcher webapp() {
        return path(null, WEBAPP + "/**");
    }

    static RequestMatcher webappLogout() {
        return path(null, WEBAPP + "/api/admin/auth/user/*/logout");
    }

    /** Files of the web applications that nobody's data is in: scripts, styles, texts, fonts. */
    static RequestMatcher webappFiles() {
        return new OrRequestMatcher(
                RegexRequestMatcher.regexMatcher(WEBAPP + "/(app|lib|assets)/.+\\.\\w+(\\?.*)?"), webappBundles());
    }

    /** Files as the engine ships them, asked for with its version: another version has another address. */
    static RequestMatcher webappBundles() {
        var shipped = "/(lib/.+|assets/.+|app/[^/]+/camunda-[^/]+|api/[^/]+/plugin/[^/]+/static/.+)";
        return RegexRequestMatcher.regexMatcher(HttpMethod.GET, WEBAPP + shipped + "\\?bust=[\\w.-]+");
    }

    /**
     * The given resource paths under each root of the API; {@code *} is one segment, a closing {@code /**} any rest. The engine
     * answers a path with a slash at its end like the path without.
     */
    static RequestMatcher api(HttpMethod method, String... resources) {
        return new OrRequestMatcher(Arrays.stream(API_ROOTS)
                .flatMap(root -> Stream.of(resources).map(resource -> path(method, root + resource)))
                .toList());
    }

    private static RequestMatcher path(HttpMethod method, String pattern) {
        var regex = pattern.replace("/**", "(/.*)?").replaceAll("(?<![.)])\\*", "[^/]+") + "/?(\\?.*)?";
        return method == null
                ? RegexRequestMatcher.regexMatcher(regex)
                : RegexRequestMatcher.regexMatcher(method, regex);
    }
}
