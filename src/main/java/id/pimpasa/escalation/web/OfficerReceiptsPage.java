package id.pimpasa.escalation.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.application.ReceiptsToTell;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer reads out the receipt of a report that somebody made by word of mouth. Each is shown once. */
@Controller
class OfficerReceiptsPage {

    static final String PATH = "/laporan/tanda-terima";

    private static final String PAGE = "web/officer-receipts";

    private final ReceiptsToTell receipts;
    private final CurrentUser currentUser;
    private final ReadAudit audit;

    OfficerReceiptsPage(ReceiptsToTell receipts, CurrentUser currentUser, ReadAudit audit) {
        this.receipts = receipts;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    @GetMapping(PATH)
    String show(Model model) {
        model.addAttribute("waiting", receipts.of(currentUser.require()));
        return PAGE;
    }

    /** Answered with the page itself: a redirection would have to carry the receipt. */
    @PostMapping(PATH)
    String tell(@RequestParam("laporan") UUID id, Model model, HttpServletResponse response) {
        var report = new ReportId(id);
        var receipt = receipts.tellOnce(report, currentUser.require());
        if (receipt.isPresent()) {
            audit.record("report", report.toString(), "tanda terima");
            model.addAttribute("receipt", receipt.get());
        } else {
            model.addAttribute("problem", "Kode ini sudah ditampilkan, sudah lewat dua hari, atau bukan untuk Anda.");
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return show(model);
    }
}
