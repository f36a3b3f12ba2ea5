package id.pimpasa.escalation.web;

import id.pimpasa.escalation.Reports;
import id.pimpasa.escalation.application.AcceptOnce;
import id.pimpasa.escalation.application.Correspondence;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.domain.ReportStatus;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports and their standing for other programs. No account, no cookie, no session. */
@RestController
class PublicReportsApi {

    static final String REPORTS = "/api/public/reports";
    static final String STATUS = REPORTS + "/status";

    private static final int LONGEST_KEY = 200;

    private final Reports reports;
    private final AcceptOnce acceptOnce;
    private final FollowUp followUp;
    private final Correspondence correspondence;
    private final FloodGuard floodGuard;

    PublicReportsApi(
            Reports reports,
            AcceptOnce acceptOnce,
            FollowUp followUp,
            Correspondence correspondence,
            FloodGuard floodGuard) {
        this.reports = reports;
        this.acceptOnce = acceptOnce;
        this.followUp = followUp;
        this.correspondence = correspondence;
        this.floodGuard = floodGuard;
    }

    record Accepted(String receipt) {}

    record Question(String receipt) {}

    record Standing(ReportStatus status, Instant updatedAt, List<FollowUp.Message> messages, List<Asked> questions) {}

    /** @param answer absent until the reporter has answered */
    record Asked(UUID id, Instant askedAt, String text, String answer) {}

    @PostMapping(REPORTS)
    @ResponseStatus(HttpStatus.CREATED)
    Accepted report(
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody PublicInput input,
            HttpServletRequest request) {
        floodGuard.countReportOfProgram(request, input.villageCode());
        var report = input.toReport();
        return new Accepted(key == null ? reports.submit(report).receipt() : acceptOnce.submit(valid(key), report));
    }

    @PostMapping(STATUS)
    Standing standing(@RequestBody Question question, HttpServletRequest request) {
        var receipt = question.receipt() == null ? "" : question.receipt();
        return floodGuard
                .lookUp(request, receipt, () -> followUp.standing(receipt))
                .map(found -> new Standing(found.status(), found.updatedAt(), found.messages(), questions(receipt)))
                .orElseThrow(UnknownReceiptException::new);
    }

    /** Every other way of calling; said here, so that it is answered as a problem and not as a page. */
    @RequestMapping({REPORTS, STATUS})
    void otherMethod(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("POST"));
    }

    private List<Asked> questions(String receipt) {
        return correspondence.questions(receipt).stream()
                .map(question -> new Asked(question.id(), question.askedAt(), question.text(), question.answer()))
                .toList();
    }

    private static String valid(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidInputException(
                    "Idempotency-Key", "Kunci kiriman kosong atau lebih panjang dari " + LONGEST_KEY + " huruf.");
        }
        return key;
    }
}
