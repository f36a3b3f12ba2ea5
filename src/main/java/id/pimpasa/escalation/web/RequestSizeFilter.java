package id.pimpasa.escalation.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** Stops reading a public request once it is larger than any report can be. */
@Component
class RequestSizeFilter extends OncePerRequestFilter {

    private final PublicLimits limits;
    private final ObjectMapper json;

    RequestSizeFilter(PublicLimits limits, ObjectMapper json) {
        this.limits = limits;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = path(request);
        return !path.startsWith(PublicReportsApi.REPORTS)
                && !path.startsWith(ReportPages.REPORT)
                && !path.startsWith(FollowUpPages.FOLLOW_UP);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = isReportWithFiles(request) ? limits.largestUpload() : limits.largestRequest();
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
        } else {
            chain.doFilter(new LimitedRequest(request, limit), response);
        }
    }

    private static boolean isReportWithFiles(HttpServletRequest request) {
        return path(request).equals(ReportPages.REPORT)
                && String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!path(request).startsWith(PublicReportsApi.REPORTS)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.PAYLOAD_TOO_LARGE, new RequestTooLargeException().getMessage());
        problem.setTitle("Kiriman terlalu besar");
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    /** As the controllers read it: {@code /%6Capor} is {@code /lapor}. */
    private static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }
}
