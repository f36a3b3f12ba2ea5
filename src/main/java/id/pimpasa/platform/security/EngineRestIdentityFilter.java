package id.pimpasa.platform.security;

import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.user.UserId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is calling its REST API or a page, with the groups the person is in at this moment. */
class EngineRestIdentityFilter extends OncePerRequestFilter {

    private final ActingUser actingUser;

    EngineRestIdentityFilter(ActingUser actingUser) {
        this.actingUser = actingUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = signedIn();
        if (user.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            actingUser.during(user.get(), () -> chain.doFilter(request, response));
        }
    }

    private static Optional<UserId> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName)
                .map(UserId::new);
    }
}
