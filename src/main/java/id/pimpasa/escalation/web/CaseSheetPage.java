package id.pimpasa.escalation.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.escalation.application.AlikeReports;
import id.pimpasa.escalation.application.CaseJudgements;
import id.pimpasa.escalation.application.Correspondence;
import id.pimpasa.escalation.application.IdentityRequests;
import id.pimpasa.escalation.application.LevelOverrides;
import id.pimpasa.escalation.application.ReceiptsToTell;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.escalation.domain.PlainText;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What can be done about a report beside its step: ask the reporter, judge the risk otherwise, look at reports that are
 * alike. For those for whom a step of it waits.
 */
@Controller
class CaseSheetPage {

    static final String PATH = "/laporan/{id}/lembar";

    private final CasePage page;
    private final ReportDesk desk;
    private final Correspondence correspondence;
    private final LevelOverrides overrides;
    private final CaseJudgements judgements;
    private final AlikeReports alikeReports;
    private final ReceiptsToTell receipts;
    private final IdentityRequests identities;
    private final Territory territory;
    private final CurrentUser currentUser;
    private final ReadAudit audit;

    CaseSheetPage(
            CasePage page,
            ReportDesk desk,
            Correspondence correspondence,
            LevelOverrides overrides,
            CaseJudgements judgements,
            AlikeReports alikeReports,
            ReceiptsToTell receipts,
            IdentityRequests identities,
            Territory territory,
            CurrentUser currentUser,
            ReadAudit audit) {
        this.page = page;
        this.desk = desk;
        this.correspondence = correspondence;
        this.overrides = overrides;
        this.judgements = judgements;
        this.alikeReports = alikeReports;
        this.receipts = receipts;
        this.identities = identities;
        this.territory = territory;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    @GetMapping(PATH)
    String show(@PathVariable UUID id, Model model) {
        var report = page.readable(id);
        audit.record("report", report.toString(), "lembar kerja");
        var summary = desk.summary(report);
        model.addAttribute("id", report);
        model.addAttribute("summary", summary);
        model.addAttribute("zone", territory.office(summary.office()).zone());
        model.addAttribute("levels", Arrays.asList(RiskLevel.values()));
        model.addAttribute("overrides", overrides.of(report));
        model.addAttribute("waiting", judgements.waiting(report));
        model.addAttribute("identities", identities.of(report));
        model.addAttribute("receiptWaits", isReceiptWaiting(report));
        model.addAttribute("askable", correspondence.askable(report));
        model.addAttribute("questions", correspondence.questions(report));
        model.addAttribute("corrections", correspondence.corrections(report));
        model.addAttribute("alike", alikeReports.of(report, currentUser.require(), isAtKanwil(summary.office())));
        return "web/case-sheet";
    }

    private boolean isAtKanwil(OfficeCode office) {
        return Arrays.stream(Role.values())
                .filter(Role::isAtKanwil)
                .anyMatch(role -> currentUser.has(role, territory.kanwilOf(office)));
    }

    @PostMapping(PATH + "/pertanyaan")
    String ask(
            @PathVariable UUID id,
            @RequestParam(name = "laporan", required = false) UUID asked,
            @RequestParam(name = "pertanyaan", defaultValue = "") String question,
            RedirectAttributes redirection) {
        var report = page.readable(id);
        return page.change(
                report,
                PATH,
                redirection,
                "Pertanyaan sudah dapat dibaca pelapor dengan kode tanda terimanya.",
                () -> correspondence.ask(
                        report,
                        asked == null ? report : new ReportId(asked),
                        new PlainText(question),
                        currentUser.require()));
    }

    @PostMapping(PATH + "/risiko")
    String override(
            @PathVariable UUID id,
            @RequestParam(name = "tingkat", defaultValue = "") String level,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            RedirectAttributes redirection) {
        var report = page.readable(id);
        return page.change(
                report,
                PATH,
                redirection,
                "Penilaian Anda tercatat. Tingkat yang lebih tinggi berlaku sekarang; menurunkan tingkat kritis atau "
                        + "tinggi menunggu persetujuan jenjang di atas Anda.",
                () -> overrides.override(report, level(level), new PlainText(reason), currentUser.require()));
    }

    private boolean isReceiptWaiting(ReportId report) {
        return receipts.of(currentUser.require()).stream()
                .anyMatch(waiting -> waiting.report().equals(report));
    }

    private static RiskLevel level(String name) {
        return Arrays.stream(RiskLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("Pilih tingkat risiko dari daftar."));
    }
}
