package id.pimpasa.escalation.web;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.IdentityRequests;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the identity of a confidential reporter is asked for, approved by a second person, and read. */
@Controller
class IdentityPages {

    private static final String APPROVALS = "/laporan/identitas";
    private static final String IDENTITY = CaseSheetPage.PATH + "/identitas";

    private final CasePage page;
    private final IdentityRequests requests;

    IdentityPages(CasePage page, IdentityRequests requests) {
        this.page = page;
        this.requests = requests;
    }

    @PostMapping(IDENTITY)
    String request(
            @PathVariable UUID id,
            @RequestParam("laporan") UUID whose,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            RedirectAttributes redirection) {
        var report = page.readable(id);
        return page.change(
                report,
                CaseSheetPage.PATH,
                redirection,
                "Permintaan dicatat dan atasan Anda diberi tahu lewat surel. Permintaan dijawab di Beranda, pada Identitas pelapor.",
                () -> requests.request(report, new ReportId(whose), new PlainText(reason)));
    }

    /** Answered with the page itself: an identity is never part of a redirection. */
    @PostMapping(IDENTITY + "/buka")
    String open(
            @PathVariable UUID id, @RequestParam("laporan") UUID whose, Model model, RedirectAttributes redirection) {
        var report = page.readable(id);
        try {
            model.addAttribute("reporter", requests.open(report, new ReportId(whose)));
            model.addAttribute("id", report);
            return "web/reporter-identity";
        } catch (InvalidInputException refused) {
            redirection.addFlashAttribute("problem", refused.getMessage());
            return page.redirectTo(report, CaseSheetPage.PATH);
        }
    }

    @GetMapping(APPROVALS)
    String approvals(Model model) {
        model.addAttribute("waiting", requests.approvable());
        return "web/identity-requests";
    }

    @PostMapping(APPROVALS)
    String answer(
            @RequestParam("permintaan") long request,
            @RequestParam("jawaban") Answer answer,
            RedirectAttributes redirection) {
        try {
            requests.answer(request, answer == Answer.SETUJU);
            redirection.addFlashAttribute("done", "Jawaban Anda dicatat.");
        } catch (InvalidInputException refused) {
            redirection.addFlashAttribute("problem", refused.getMessage());
        }
        return "redirect:" + APPROVALS;
    }

    /** As the page's buttons send it. */
    enum Answer {
        SETUJU,
        TOLAK
    }
}
