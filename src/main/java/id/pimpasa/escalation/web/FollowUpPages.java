package id.pimpasa.escalation.web;

import static id.pimpasa.platform.process.ConcurrentChange.onceMore;

import id.pimpasa.escalation.application.Correspondence;
import id.pimpasa.escalation.application.FollowUp;
import id.pimpasa.platform.error.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public follow-up page: with the receipt a reporter reads how the report stands, and adds to it. */
@Controller
class FollowUpPages {

    static final String FOLLOW_UP = "/lacak";

    static final String ADDITION = FOLLOW_UP + "/tambahan";
    static final String ASK_PAGE = "web/follow-up";
    private static final String STANDING_PAGE = "web/follow-up-status";

    private final FollowUp followUp;
    private final FloodGuard floodGuard;
    private final Correspondence correspondence;

    FollowUpPages(FollowUp followUp, FloodGuard floodGuard, Correspondence correspondence) {
        this.correspondence = correspondence;
        this.followUp = followUp;
        this.floodGuard = floodGuard;
    }

    @ModelAttribute
    void setHeaders(HttpServletResponse response) {
        PublicPageHeaders.set(response);
    }

    @GetMapping({FOLLOW_UP, ADDITION, FOLLOW_UP + "/cabut"})
    String ask() {
        return ASK_PAGE;
    }

    @PostMapping(FOLLOW_UP)
    String standing(
            @RequestParam(name = "tanda", defaultValue = "") String receipt,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(receipt, model, request, response);
    }

    @PostMapping(ADDITION)
    String add(
            @RequestParam(name = "tanda", defaultValue = "") String receipt,
            @RequestParam(name = "keterangan", defaultValue = "") String text,
            @RequestParam(name = "berangkat", defaultValue = "") String departure,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            floodGuard.countAddition(request);
            var added = floodGuard.lookUp(
                    request, receipt, () -> onceMore(() -> followUp.add(receipt, text, date(departure))));
            model.addAttribute("added", added.isPresent());
        } catch (InvalidInputException refused) {
            model.addAttribute("problem", refused.getMessage());
            model.addAttribute("text", text);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (TooManyCallsException tooMany) {
            return refuse(tooMany.getMessage(), HttpStatus.TOO_MANY_REQUESTS, model, response);
        }
        return show(receipt, model, request, response);
    }

    @PostMapping(FOLLOW_UP + "/cabut")
    String withdraw(
            @RequestParam(name = "tanda", defaultValue = "") String receipt,
            @RequestParam(name = "yakin", defaultValue = "") String sure,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            if (sure.isBlank()) {
                throw new InvalidInputException("Centang bahwa Anda yakin, lalu tekan Cabut laporan sekali lagi.");
            }
            floodGuard.countAddition(request);
            var withdrawn = floodGuard.lookUp(request, receipt, () -> onceMore(() -> followUp.withdraw(receipt)));
            model.addAttribute("withdrawn", withdrawn.orElse(null));
        } catch (InvalidInputException refused) {
            model.addAttribute("withdrawalProblem", refused.getMessage());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (TooManyCallsException tooMany) {
            return refuse(tooMany.getMessage(), HttpStatus.TOO_MANY_REQUESTS, model, response);
        }
        return show(receipt, model, request, response);
    }

    String show(String receipt, Model model, HttpServletRequest request, HttpServletResponse response) {
        try {
            var standing = floodGuard.lookUp(request, receipt, () -> followUp.standing(receipt));
            if (standing.isEmpty()) {
                return refuse(new UnknownReceiptException().getMessage(), HttpStatus.NOT_FOUND, model, response);
            }
            model.addAttribute("standing", standing.get());
            model.addAttribute("receipt", receipt);
            model.addAttribute("questions", correspondence.questions(receipt));
            return STANDING_PAGE;
        } catch (TooManyCallsException tooMany) {
            return refuse(tooMany.getMessage(), HttpStatus.TOO_MANY_REQUESTS, model, response);
        }
    }

    String refuse(String problem, HttpStatus status, Model model, HttpServletResponse response) {
        model.addAttribute("problem", problem);
        response.setStatus(status.value());
        return ASK_PAGE;
    }

    private static LocalDate date(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException notADate) {
            throw new InvalidInputException("Tanggal berangkat tidak terbaca. Tulis seperti 2026-12-31.");
        }
    }
}
