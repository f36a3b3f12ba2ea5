package id.pimpasa.platform.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the task list from coming up blank. Version 7.24 keeps the nonce of its script policy in one place for all
 * requests, so that two people who load a page at once get each other's nonce and the browser blocks all scripts. Here
 * each page gets the nonce of its own policy header.
 */
class WebappNonceFilter extends OncePerRequestFilter {

    private static final Pattern NONCE_IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern NONCE_IN_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        var policy = page.getHeader("Content-Security-Policy");
        var nonce = NONCE_IN_HEADER.matcher(policy == null ? "" : policy);
        if (nonce.find()) {
            writeWithNonce(page, nonce.group(1));
        }
        page.copyBodyToResponse();
    }

    private static void writeWithNonce(ContentCachingResponseWrapper page, String nonce) throws IOException {
        var html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        var corrected = NONCE_IN_PAGE.matcher(html).replaceAll(Matcher.quoteReplacement("nonce=\"" + nonce + "\""));
        page.resetBuffer();
        page.getOutputStream().write(corrected.getBytes(StandardCharsets.UTF_8));
    }
}
