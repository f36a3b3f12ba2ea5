package id.pimpasa.escalation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** The public pages hold what concerns one reporter: nothing is to be stored or indexed. */
final class PublicPageHeaders {

    private PublicPageHeaders() {}

    static void set(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
