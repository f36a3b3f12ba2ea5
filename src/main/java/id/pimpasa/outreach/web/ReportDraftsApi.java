package id.pimpasa.outreach.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.ReportDrafts;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the report that an officer is writing; the form in the task list saves here by itself. */
@RestController
@RequestMapping("/api/outreach/visits/{visit}/draft")
class ReportDraftsApi {

    private final ReportDrafts drafts;
    private final CurrentUser currentUser;

    ReportDraftsApi(ReportDrafts drafts, CurrentUser currentUser) {
        this.drafts = drafts;
        this.currentUser = currentUser;
    }

    /** Only whoever wrote it gets it; 204 if there is none. */
    @GetMapping
    ResponseEntity<String> read(@PathVariable UUID visit) {
        return drafts.find(new VisitId(visit), currentUser.require())
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .body(content))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable UUID visit, @RequestBody String content) {
        drafts.save(new VisitId(visit), currentUser.require(), content);
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidInputException reason) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, reason.getMessage());
    }
}
