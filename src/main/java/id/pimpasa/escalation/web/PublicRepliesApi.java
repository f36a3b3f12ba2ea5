package id.pimpasa.escalation.web;

import static id.pimpasa.platform.process.ConcurrentChange.onceMore;

import id.pimpasa.escalation.application.Correspondence;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a reporter adds with the receipt, for other programs: more information, a correction, an answer. */
@RestController
class PublicRepliesApi {

    static final String REPLIES = PublicReportsApi.REPORTS + "/replies";

    private final FollowUp followUp;
    private final Correspondence correspondence;
    private final FloodGuard floodGuard;

    PublicRepliesApi(FollowUp followUp, Correspondence correspondence, FloodGuard floodGuard) {
        this.followUp = followUp;
        this.correspondence = correspondence;
        this.floodGuard = floodGuard;
    }

    /**
     * @param kind {@code ADDITION}, {@code CORRECTION} or {@code ANSWER}
     * @param question id of the question that is answered
     * @param suspectedDepartureDate with an addition only
     */
    record Reply(String receipt, String kind, String question, String text, String suspectedDepartureDate) {

        /** Never in a log line. */
        @Override
        public String toString() {
            return "Reply[…]";
        }
    }

    @PostMapping(REPLIES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(@RequestBody Reply reply, HttpServletRequest request) {
        floodGuard.countAddition(request);
        var receipt = reply.receipt() == null ? "" : reply.receipt();
        floodGuard
                .lookUp(request, receipt, () -> Optional.of(true).filter(known -> onceMore(() -> keep(receipt, reply))))
                .orElseThrow(UnknownReceiptException::new);
    }

    /** Every other way of calling, answered as a problem and not as a page. */
    @RequestMapping(REPLIES)
    void otherMethod(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("POST"));
    }

    private boolean keep(String receipt, Reply reply) {
        return switch (String.valueOf(reply.kind())) {
            case "ADDITION" -> followUp.addTo(receipt, reply.text(), departure(reply));
            case "CORRECTION" -> correspondence.correct(receipt, new PlainText(reply.text()));
            case "ANSWER" -> correspondence.answer(receipt, question(reply), new PlainText(reply.text()));
            default -> throw new InvalidInputException("kind", "Jenis kiriman: ADDITION, CORRECTION, atau ANSWER.");
        };
    }

    private static UUID question(Reply reply) {
        try {
            return UUID.fromString(String.valueOf(reply.question()));
        } catch (IllegalArgumentException nonsense) {
            throw new InvalidInputException("question", "Pertanyaan tidak dikenal. Baca kembali keadaan laporan.");
        }
    }

    private static LocalDate departure(Reply reply) {
        var text = reply.suspectedDepartureDate();
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException notADate) {
            throw new InvalidInputException(
                    "suspectedDepartureDate", "Tanggal berangkat tidak terbaca. Tulis seperti 2026-12-31.");
        }
    }
}
