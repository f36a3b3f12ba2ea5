package id.pimpasa.escalation.web;

import static id.pimpasa.platform.process.ConcurrentChange.onceMore;

import id.pimpasa.access.ReadAudit;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.Exclusions;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.platform.error.InvalidInputException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the rung above lets an official back into a case. Says nothing of the case but its number. */
@Controller
class ExclusionsPage {

    private static final String PATH = "/laporan/pengecualian";

    private static final String BACK =
            "Pengecualian dibatalkan. Mulai sekarang pejabat itu menangani perkara ini lagi.";
    private static final String PROPOSED =
            "Usul Anda tercatat. Pejabat itu menangani perkara ini lagi setelah orang kedua menyetujuinya.";

    private final Exclusions exclusions;
    private final ReadAudit audit;

    ExclusionsPage(Exclusions exclusions, ReadAudit audit) {
        this.exclusions = exclusions;
        this.audit = audit;
    }

    @GetMapping(PATH)
    String show(Model model) {
        var revocable = exclusions.revocable();
        revocable.forEach(
                exclusion -> audit.record("report", exclusion.report().toString(), "pejabat yang dikeluarkan"));
        model.addAttribute("exclusions", revocable);
        return "web/exclusions";
    }

    @PostMapping(PATH)
    String revoke(
            @RequestParam("laporan") UUID report,
            @RequestParam("pejabat") String official,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            RedirectAttributes redirection) {
        try {
            var back = onceMore(() -> exclusions.revoke(new ReportId(report), official, new PlainText(reason)));
            redirection.addFlashAttribute("done", back ? BACK : PROPOSED);
        } catch (InvalidInputException refused) {
            redirection.addFlashAttribute("problem", refused.getMessage());
        }
        return "redirect:" + PATH;
    }
}
