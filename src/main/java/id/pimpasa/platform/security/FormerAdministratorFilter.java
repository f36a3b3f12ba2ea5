package id.pimpasa.platform.security;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.platform.web.BrowserSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Signs out whoever is taken out of the administrators, the one group whose members Camunda Admin changes: a session
 * remembers the rights with which it was opened.
 */
class FormerAdministratorFilter extends OncePerRequestFilter {

    private static final RequestMatcher LEAVING =
            EnginePaths.api(HttpMethod.DELETE, EngineApiRules.ADMINISTRATORS_MEMBERS);

    private final BrowserSessions sessions;

    FormerAdministratorFilter(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LEAVING.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            sessions.endAll(member(request));
        }
    }

    private static UserId member(HttpServletRequest request) {
        var path = request.getRequestURI();
        return new UserId(UriUtils.decode(path.substring(path.lastIndexOf('/') + 1), "UTF-8"));
    }
}
