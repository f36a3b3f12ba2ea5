package id.pimpasa.appointment.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.application.Ceremonies;
import id.pimpasa.appointment.application.Ceremonies.BatchEntry;
import id.pimpasa.appointment.application.RecordDecree;
import id.pimpasa.appointment.domain.DecreeEntry;
import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.ReadableOffices;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat puts right what it recorded of a signed decree, as long as nobody has been inducted by it. */
@Controller
@RequestMapping("/pengukuhan/{batch}/sk")
class DecreeCorrectionController {

    private static final String PAGE = "web/decree-correction";
    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_REASON = 2000;

    private final Ceremonies ceremonies;
    private final RecordDecree recordDecree;
    private final Evidence evidence;
    private final ReadableOffices readable;
    private final CurrentUser currentUser;

    DecreeCorrectionController(
            Ceremonies ceremonies,
            RecordDecree recordDecree,
            Evidence evidence,
            ReadableOffices readable,
            CurrentUser currentUser) {
        this.ceremonies = ceremonies;
        this.recordDecree = recordDecree;
        this.evidence = evidence;
        this.readable = readable;
        this.currentUser = currentUser;
    }

    /**
     * What the page sends, or shows again after a refusal.
     *
     * @param known how many corrections there were when the page was opened
     */
    record Correction(
            Integer known,
            String number,
            @DateTimeFormat(iso = ISO.DATE) LocalDate signedOn,
            @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom,
            @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
            String reason) {

        static Correction of(BatchEntry batch, String reason) {
            var recorded = batch.decree();
            return new Correction(
                    batch.corrections().size(),
                    recorded.number(),
                    recorded.signedOn(),
                    recorded.validFrom(),
                    recorded.validUntil(),
                    reason);
        }

        /** Entries that were made on what stands no more give way to what stands now. */
        Correction against(BatchEntry batch) {
            return batch.corrections().size() == seen() ? this : of(batch, reason);
        }

        int seen() {
            return known == null ? -1 : known;
        }

        DecreeEntry entry(UUID file) {
            require(
                    number != null
                            && number.strip().length() >= SHORTEST_NUMBER
                            && number.strip().length() <= LONGEST_NUMBER,
                    "Isi nomor SK, 3 sampai 80 huruf.");
            require(signedOn != null && validFrom != null && validUntil != null, "Isi ketiga tanggal SK.");
            require(reason != null && reason.length() <= LONGEST_REASON, "Alasan paling banyak 2.000 huruf.");
            return new DecreeEntry(number, signedOn, validFrom, validUntil, file);
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new InvalidInputException(otherwise);
            }
        }
    }

    @GetMapping
    String show(@PathVariable UUID batch, Model model) {
        var entry = correctable(batch);
        return show(entry, Correction.of(entry, ""), model);
    }

    /** A refused correction comes back with what was typed; a file has to be chosen again. */
    @PostMapping
    String correct(
            @PathVariable UUID batch,
            @ModelAttribute("correction") Correction correction,
            @RequestParam(name = "file", required = false) MultipartFile file,
            Model model,
            RedirectAttributes message,
            HttpServletResponse response)
            throws IOException {
        var recorded = correctable(batch);
        try {
            var signed = uploaded(file)
                    .map(EvidenceId::value)
                    .orElse(recorded.decree().file());
            recordDecree.correct(
                    batch.toString(),
                    correction.seen(),
                    correction.entry(signed),
                    correction.reason(),
                    currentUser.require());
        } catch (InvalidInputException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problem", refused.getMessage());
            var now = correctable(batch);
            return show(now, correction.against(now), model);
        }
        message.addFlashAttribute(
                "done", "Catatan SK telah dibetulkan. Halaman pemeriksaan kode dokumen ikut berubah.");
        return "redirect:/pengukuhan";
    }

    private Optional<EvidenceId> uploaded(MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? Optional.empty()
                : Optional.of(evidence.keep(
                                evidence.examine(new NewFile(file.getOriginalFilename(), file.getBytes())),
                                currentUser.require())
                        .id());
    }

    private static String show(BatchEntry batch, Correction correction, Model model) {
        model.addAttribute("batch", batch);
        model.addAttribute("correction", correction);
        return PAGE;
    }

    private BatchEntry correctable(UUID batch) {
        if (currentUser.officesAs(Role.TU).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return ceremonies
                .of(batch)
                .filter(found -> readable.kanims().contains(ceremonies.officeOf(batch)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
