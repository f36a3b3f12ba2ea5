package id.pimpasa.appointment.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.application.ArrangeCeremony;
import id.pimpasa.appointment.application.Ceremonies;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.ReadableOffices;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
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

/** The ceremonies ahead and held; the secretariat of the Kanwil moves one or calls it off. */
@Controller
@RequestMapping("/pengukuhan")
class CeremoniesController {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NOTE = 2000;

    private final Ceremonies ceremonies;
    private final ArrangeCeremony arrangeCeremony;
    private final ReadableOffices readable;
    private final CurrentUser currentUser;
    private final ReadAudit readAudit;

    CeremoniesController(
            Ceremonies ceremonies,
            ArrangeCeremony arrangeCeremony,
            ReadableOffices readable,
            CurrentUser currentUser,
            ReadAudit readAudit) {
        this.ceremonies = ceremonies;
        this.arrangeCeremony = arrangeCeremony;
        this.readable = readable;
        this.currentUser = currentUser;
        this.readAudit = readAudit;
    }

    @GetMapping
    String list(Model model) {
        var offices = readableOffices();
        offices.forEach(office -> readAudit.record("ceremonies", office.value(), "daftar"));
        model.addAttribute("batches", ceremonies.of(offices));
        model.addAttribute("mayChange", isSecretary());
        return "web/ceremonies";
    }

    @PostMapping("/{batch}/pindah")
    String move(
            @PathVariable UUID batch,
            @RequestParam(name = "waktu", required = false) @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime at,
            @RequestParam(name = "tempat", defaultValue = "") String place,
            RedirectAttributes message) {
        return change(batch, "Jadwal diubah dan undangan baru dikirim.", message, id -> {
            require(at != null, "Isi waktu pengukuhan yang baru.");
            require(!place.isBlank() && place.length() <= LONGEST_PLACE, "Isi tempat, paling banyak 200 huruf.");
            arrangeCeremony.move(id, at, place);
        });
    }

    @PostMapping("/{batch}/batal")
    String cancel(
            @PathVariable UUID batch,
            @RequestParam(name = "alasan", defaultValue = "") String note,
            RedirectAttributes message) {
        return change(batch, "Pengukuhan dibatalkan. Jadwalkan kembali dari daftar tugas.", message, id -> {
            require(note.length() <= LONGEST_NOTE, "Alasan paling banyak 2000 huruf.");
            arrangeCeremony.cancel(id, note, currentUser.require());
        });
    }

    private String change(UUID batch, String done, RedirectAttributes message, Consumer<String> work) {
        if (!isSecretary() || !readableOffices().contains(ceremonies.officeOf(batch))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            work.accept(batch.toString());
            message.addFlashAttribute("done", done);
        } catch (InvalidInputException refused) {
            message.addFlashAttribute("problem", refused.getMessage());
        }
        return "redirect:/pengukuhan";
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidInputException(otherwise);
        }
    }

    private boolean isSecretary() {
        return !currentUser.officesAs(Role.TU).isEmpty();
    }

    private List<OfficeCode> readableOffices() {
        var offices = readable.kanims();
        if (offices.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return offices;
    }
}
