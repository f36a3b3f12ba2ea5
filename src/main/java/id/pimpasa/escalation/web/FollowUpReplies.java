package id.pimpasa.escalation.web;

import static id.pimpasa.platform.process.ConcurrentChange.onceMore;

import id.pimpasa.escalation.application.Correspondence;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers and corrections of a reporter, on the follow-up page. */
@Controller
class FollowUpReplies {

    static final String ANSWER = FollowUpPages.FOLLOW_UP + "/jawaban";
    static final String CORRECTION = FollowUpPages.FOLLOW_UP + "/perbaikan";

    private final FollowUpPages pages;
    private final Correspondence correspondence;
    private final FloodGuard floodGuard;

    FollowUpReplies(FollowUpPages pages, Correspondence correspondence, FloodGuard floodGuard) {
        this.pages = pages;
        this.correspondence = correspondence;
        this.floodGuard = floodGuard;
    }

    @ModelAttribute
    void setHeaders(HttpServletResponse response) {
        PublicPageHeaders.set(response);
    }

    @GetMapping({ANSWER, CORRECTION})
    String ask() {
        return pages.ask();
    }

    @PostMapping(ANSWER)
    String answer(
            @RequestParam(name = "tanda", defaultValue = "") String receipt,
            @RequestParam(name = "pertanyaan", defaultValue = "") String question,
            @RequestParam(name = "jawaban", defaultValue = "") String answer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return keep(
                receipt,
                () -> correspondence.answer(receipt, id(question), new PlainText(answer)),
                "Jawaban Anda sudah kami terima.",
                model,
                request,
                response);
    }

    @PostMapping(CORRECTION)
    String correct(
            @RequestParam(name = "tanda", defaultValue = "") String receipt,
            @RequestParam(name = "perbaikan", defaultValue = "") String correction,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("correction", correction);
        return keep(
                receipt,
                () -> correspondence.correct(receipt, new PlainText(correction)),
                "Perbaikan Anda sudah kami terima. Petugas melihat keduanya.",
                model,
                request,
                response);
    }

    private String keep(
            String receipt,
            BooleanSupplier action,
            String thanks,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            floodGuard.countAddition(request);
            floodGuard
                    .lookUp(request, receipt, () -> Optional.of(true).filter(known -> onceMore(action::getAsBoolean)))
                    .ifPresent(kept -> {
                        model.addAttribute("thanks", thanks);
                        model.addAttribute("correction", "");
                    });
        } catch (InvalidInputException refused) {
            model.addAttribute("replyProblem", refused.getMessage());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (TooManyCallsException tooMany) {
            return pages.refuse(tooMany.getMessage(), HttpStatus.TOO_MANY_REQUESTS, model, response);
        }
        return pages.show(receipt, model, request, response);
    }

    private static UUID id(String question) {
        try {
            return UUID.fromString(question);
        } catch (IllegalArgumentException nonsense) {
            throw new InvalidInputException("Pertanyaan tidak dikenal. Buka kembali halaman ini.");
        }
    }
}
