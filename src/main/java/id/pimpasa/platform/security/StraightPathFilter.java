package id.pimpasa.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away every spelling of the engine's addresses but the plain one ({@code //engine-rest}, {@code /engine-rest;x},
 * {@code /%65ngine-rest} …): the container would understand it, the rules after this filter might not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StraightPathFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var servlet = request.getServletPath();
        return !servlet.startsWith("/engine-rest") && !servlet.startsWith("/camunda")
                || request.getRequestURI().startsWith(request.getContextPath() + servlet)
                        && !request.getRequestURI().contains(";");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
