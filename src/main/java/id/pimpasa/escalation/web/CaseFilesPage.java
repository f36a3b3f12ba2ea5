package id.pimpasa.escalation.web;

import static id.pimpasa.platform.process.ConcurrentChange.onceMore;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.escalation.application.AccuseOfficial;
import id.pimpasa.escalation.application.CaseEvidence;
import id.pimpasa.escalation.application.CaseFacts;
import id.pimpasa.escalation.application.CaseOfficials;
import id.pimpasa.escalation.application.ReportDesk;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The photos and documents of a case, for those for whom a step of it waits. A page of its own, because the forms of the
 * steps cannot take files.
 */
@Controller
class CaseFilesPage {

    private static final String PATH = "/laporan/{id}/berkas";
    private static final String TAKEN_OUT =
            "Pejabat dikeluarkan dari perkara. Tugasnya berpindah ke pejabat berikutnya.";
    private static final String PROPOSED =
            "Usul dicatat. Karena di Kanwil tidak akan ada lagi pejabat lain yang setingkat, "
                    + "orang kedua yang menangani perkara ini harus menyetujuinya.";

    private final CasePage page;
    private final CaseEvidence evidence;
    private final ReportDesk desk;
    private final CaseFacts facts;
    private final AccuseOfficial accuseOfficial;
    private final CaseOfficials officials;
    private final AttachedFiles attachedFiles;
    private final UploadLimits uploads;
    private final CurrentUser currentUser;
    private final ReadAudit audit;

    CaseFilesPage(
            CasePage page,
            CaseEvidence evidence,
            ReportDesk desk,
            CaseFacts facts,
            AccuseOfficial accuseOfficial,
            CaseOfficials officials,
            AttachedFiles attachedFiles,
            UploadLimits uploads,
            CurrentUser currentUser,
            ReadAudit audit) {
        this.page = page;
        this.evidence = evidence;
        this.desk = desk;
        this.facts = facts;
        this.accuseOfficial = accuseOfficial;
        this.officials = officials;
        this.attachedFiles = attachedFiles;
        this.uploads = uploads;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    @GetMapping(PATH)
    String show(@PathVariable UUID id, Model model) {
        var report = page.readable(id);
        audit.record("report", report.toString(), "daftar berkas");
        model.addAttribute("id", report);
        model.addAttribute("number", desk.report(report).registerNumber());
        model.addAttribute("departure", desk.report(report).suspectedDeparture().orElse(null));
        model.addAttribute("officials", officials.involvable(report));
        model.addAttribute("accused", officials.accused(report));
        model.addAttribute("proposed", officials.proposed(report, currentUser.require()));
        model.addAttribute("unnamed", desk.report(report).hasUnnamedOfficial());
        model.addAttribute("clearedBy", officials.clearedBy(report));
        model.addAttribute("readmitted", officials.readmitted(report));
        model.addAttribute("reader", currentUser.require());
        model.addAttribute("victim", desk.report(report).hasVictim());
        model.addAttribute("uploads", uploads);
        model.addAttribute("files", evidence.ofCase(report));
        return "web/case-files";
    }

    @PostMapping(PATH)
    String add(
            @PathVariable UUID id, @RequestParam("files") List<MultipartFile> files, RedirectAttributes redirection) {
        var report = page.readable(id);
        try {
            var examined = attachedFiles.examine(files);
            redirection.addFlashAttribute(
                    "added", onceMore(() -> evidence.keepFromStaff(report, examined, currentUser.require())));
        } catch (InvalidInputException refused) {
            redirection.addFlashAttribute("problem", refused.getMessage());
        }
        return page.redirectTo(report, PATH);
    }

    @ExceptionHandler
    String tooLarge(
            MaxUploadSizeExceededException tooLarge, HttpServletRequest request, RedirectAttributes redirection) {
        redirection.addFlashAttribute(
                "problem", uploads.tooLarge("Perkecil atau kurangi berkasnya, lalu tambahkan lagi."));
        return "redirect:" + request.getRequestURI();
    }

    @PostMapping(PATH + "/berangkat")
    String correctDeparture(
            @PathVariable UUID id, @RequestParam("tanggal") LocalDate departure, RedirectAttributes redirection) {
        var report = page.readable(id);
        return page.change(
                report,
                PATH,
                redirection,
                "Tanggal berangkat dicatat; risiko dan tenggat dihitung ulang.",
                () -> facts.correctDeparture(report, departure));
    }

    @PostMapping(PATH + "/korban")
    String markVictim(@PathVariable UUID id, RedirectAttributes redirection) {
        var report = page.readable(id);
        return page.change(
                report,
                PATH,
                redirection,
                "Korban dicatat. Tugas Lindungi korban sudah dikirim ke Seksi Intelijen dan Penindakan.",
                () -> facts.markVictim(report));
    }

    @PostMapping(PATH + "/terlibat")
    String accuse(@PathVariable UUID id, @RequestParam("pejabat") String official, RedirectAttributes redirection) {
        var report = page.readable(id);
        try {
            var out = onceMore(() -> accuseOfficial.accuse(report, userId(official), currentUser.require()));
            if (out && official.equals(currentUser.require().value())) {
                return "redirect:/";
            }
            redirection.addFlashAttribute("done", out ? TAKEN_OUT : PROPOSED);
        } catch (InvalidInputException refused) {
            redirection.addFlashAttribute("problem", refused.getMessage());
        }
        return page.redirectTo(report, PATH);
    }

    @PostMapping(PATH + "/terlibat/bukan-kami")
    String clearOfficials(@PathVariable UUID id, RedirectAttributes redirection) {
        var report = page.readable(id);
        return page.change(
                report,
                PATH,
                redirection,
                "Tercatat. Langkah perkara ini kini kembali kepada petugas kantor yang berwenang.",
                () -> accuseOfficial.clear(report, currentUser.require()));
    }

    private static UserId userId(String text) {
        try {
            return new UserId(text);
        } catch (IllegalArgumentException notAnAccount) {
            throw new InvalidInputException("Akun pejabat tidak ditemukan. Pilih dari daftar.");
        }
    }
}
