package id.pimpasa.document.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.DocumentTexts;
import id.pimpasa.document.DocumentTexts.TextBlock;
import id.pimpasa.document.TextSection;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat of the Kanwil edits the words and the legal basis of decrees. */
@Controller
@RequestMapping("/naskah")
class TextsController {

    private static final List<DocumentTemplate> EDITABLE =
            List.of(DocumentTemplate.DECREE, DocumentTemplate.ASSIGNMENT_LETTER, DocumentTemplate.ACTIVITY_REPORT);

    private final DocumentTexts texts;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    TextsController(DocumentTexts texts, CurrentUser currentUser, BusinessClock clock) {
        this.texts = texts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The blocks of one kind of document. */
    record Part(DocumentTemplate template, List<TextBlock> blocks) {}

    @GetMapping
    String list(
            @RequestParam(name = "tanggal", required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            Model model) {
        secretary();
        var shown = day == null ? today() : day;
        model.addAttribute("day", shown);
        model.addAttribute("tomorrow", today().plusDays(1));
        model.addAttribute("sections", TextSection.values());
        model.addAttribute(
                "parts",
                EDITABLE.stream()
                        .map(template -> new Part(template, texts.on(template, shown)))
                        .toList());
        return "web/texts";
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable long id,
            @RequestParam(name = "naskah", defaultValue = "") String text,
            @RequestParam(name = "mulai", required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            RedirectAttributes message) {
        return change(from, message, "Naskah disimpan dan berlaku pada tanggal yang dipilih.", by -> {
            texts.edit(id, text, from, by);
        });
    }

    @PostMapping("/{id}/akhiri")
    String end(
            @PathVariable long id,
            @RequestParam(name = "mulai", required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            RedirectAttributes message) {
        return change(from, message, "Butir tidak berlaku lagi sejak tanggal yang dipilih.", by -> {
            texts.end(id, from, by);
        });
    }

    @PostMapping("/tambah")
    String add(
            @RequestParam(name = "bagian") TextSection section,
            @RequestParam(name = "naskah", defaultValue = "") String text,
            @RequestParam(name = "mulai", required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            RedirectAttributes message) {
        return change(from, message, "Butir ditambahkan dan berlaku pada tanggal yang dipilih.", by -> {
            texts.add(DocumentTemplate.DECREE, section, text, from, by);
        });
    }

    private String change(LocalDate from, RedirectAttributes message, String done, Consumer<UserId> work) {
        var secretary = secretary();
        try {
            requireSoon(from);
            work.accept(secretary);
            message.addFlashAttribute("done", done);
        } catch (InvalidInputException refused) {
            message.addFlashAttribute("problem", refused.getMessage());
        }
        return "redirect:/naskah";
    }

    private void requireSoon(LocalDate from) {
        if (from == null || from.isBefore(today())) {
            throw new InvalidInputException("Naskah baru berlaku paling cepat hari ini. Perbaiki tanggalnya.");
        }
        if (from.isAfter(today().plusYears(1))) {
            throw new InvalidInputException("Naskah baru berlaku paling lambat setahun lagi. Perbaiki tanggalnya.");
        }
    }

    private UserId secretary() {
        if (currentUser.officesAs(Role.TU).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return currentUser.require();
    }

    private LocalDate today() {
        return clock.today(currentUser.office().orElseThrow());
    }
}
