package id.pimpasa.platform.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A person takes a task for themselves only. The engine would let whoever may take it put in any name, and so hand a case
 * to somebody who may not see it.
 */
class OwnClaimFilter extends OncePerRequestFilter {

    private static final RequestMatcher CLAIMS = EnginePaths.api(HttpMethod.POST, "/task/*/claim");
    private static final int LARGEST_CLAIM = 4096;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CLAIMS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LARGEST_CLAIM);
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && person.getName().equals(claimant(body))) {
            chain.doFilter(new ReadAgain(request, body), response);
        } else {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
    }

    private static String claimant(byte[] body) throws IOException {
        try {
            return JSON.readTree(body).path("userId").asText();
        } catch (JsonProcessingException unreadable) {
            return "";
        }
    }

    /** The request with the body that has been read already. */
    private static final class ReadAgain extends HttpServletRequestWrapper {

        private final byte[] body;

        private ReadAgain(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Body(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is there already");
        }
    }
}
