package id.pimpasa.appointment.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.ReadAudit;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.application.ChangeTerm;
import id.pimpasa.appointment.application.ChangeTerm.Change;
import id.pimpasa.appointment.application.OfficerRegister;
import id.pimpasa.appointment.application.OfficerRegister.Entry;
import id.pimpasa.appointment.application.OfficerRegister.OfficerFile;
import id.pimpasa.appointment.application.VacancyRegister;
import id.pimpasa.appointment.application.VacancyRegister.VacancyLine;
import id.pimpasa.appointment.domain.TermChangeKind;
import id.pimpasa.document.Sheets;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.ReadableOffices;
import id.pimpasa.territory.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of officers, and where the head of a Kanim records that one of them leaves or is away. */
@Controller
@RequestMapping("/petugas")
class OfficersController {

    private static final String REGISTER_PAGE = "web/officers";
    private static final String OFFICER_PAGE = "web/officer";

    private final OfficerRegister register;
    private final VacancyRegister vacancyRegister;
    private final ChangeTerm changeTerm;
    private final Territory territory;
    private final ReadableOffices readable;
    private final BusinessClock clock;
    private final CurrentUser currentUser;
    private final Sheets sheets;
    private final ReadAudit readAudit;

    OfficersController(
            OfficerRegister register,
            VacancyRegister vacancyRegister,
            ChangeTerm changeTerm,
            Territory territory,
            ReadableOffices readable,
            BusinessClock clock,
            CurrentUser currentUser,
            Sheets sheets,
            ReadAudit readAudit) {
        this.register = register;
        this.vacancyRegister = vacancyRegister;
        this.changeTerm = changeTerm;
        this.territory = territory;
        this.readable = readable;
        this.clock = clock;
        this.currentUser = currentUser;
        this.sheets = sheets;
        this.readAudit = readAudit;
    }

    /** An office with its officers on the day asked for. */
    record OfficeEntries(Office office, List<Entry> entries) {}

    /** What the form of a change sends. */
    record ChangeEntry(
            TermChangeKind kind,
            @DateTimeFormat(iso = ISO.DATE) LocalDate effectiveOn,
            @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            String note) {

        private static final int LONGEST_NOTE = 2000;

        Change checked() {
            if (kind == null || !TermChangeKind.recordable().contains(kind)) {
                throw new InvalidInputException("kind", "Pilih jenis perubahan.");
            }
            if (effectiveOn == null) {
                throw new InvalidInputException("effectiveOn", "Isi tanggal mulai berlaku.");
            }
            if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
                throw new InvalidInputException("note", "Isi dasar perubahan, paling banyak 2.000 huruf.");
            }
            return new Change(kind, effectiveOn, until, note.strip());
        }
    }

    @GetMapping
    String register(
            @RequestParam(name = "tanggal", required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(name = "desa", defaultValue = "") String village,
            Model model) {
        var shown = day == null ? today() : day;
        var entries = entries(shown, village);
        model.addAttribute("offices", entries);
        model.addAttribute("vacancies", vacanciesOf(entries));
        model.addAttribute("day", shown);
        model.addAttribute("village", village);
        return REGISTER_PAGE;
    }

    private Map<OfficeCode, List<VacancyLine>> vacanciesOf(List<OfficeEntries> entries) {
        return entries.stream()
                .map(entry -> entry.office().code())
                .collect(Collectors.toMap(Function.identity(), vacancyRegister::of));
    }

    /** The same register as the page shows, to the same people. */
    @GetMapping("/excel")
    ResponseEntity<byte[]> excel(
            @RequestParam(name = "tanggal", required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(name = "desa", defaultValue = "") String village) {
        var shown = day == null ? today() : day;
        var table = new RegisterSheet();
        entries(shown, village).forEach(row -> row.entries().forEach(entry -> table.add(row.office(), entry)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Sheets.EXCEL)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("petugas-%s.xlsx".formatted(shown))
                                .build()
                                .toString())
                .body(sheets.write(table.sheet()));
    }

    private List<OfficeEntries> entries(LocalDate day, String village) {
        var offices = readableOffices();
        offices.forEach(office -> readAudit.record("officerRegister", office.value(), day.toString()));
        return offices.stream()
                .map(office -> new OfficeEntries(territory.office(office), register.on(office, day, village)))
                .toList();
    }

    @GetMapping("/{term}")
    String officer(@PathVariable UUID term, Model model) {
        return show(readable(term), model);
    }

    /** A refused change comes back with what was typed; none of it is kept anywhere else. */
    @PostMapping("/{term}/perubahan")
    String record(
            @PathVariable UUID term,
            @ModelAttribute("change") ChangeEntry change,
            Model model,
            RedirectAttributes message,
            HttpServletResponse response) {
        var file = readable(term);
        if (!mayChange(file)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            changeTerm.record(term.toString(), change.checked(), currentUser.require());
        } catch (InvalidInputException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refused", e.getMessage());
            return show(file, model);
        }
        message.addFlashAttribute(
                "done", "Perubahan telah dicatat. Penunjukan pengganti muncul di daftar tugas pada hari berlakunya.");
        return "redirect:/petugas/" + term;
    }

    @PostMapping("/{term}/perubahan/batal")
    String withdraw(@PathVariable UUID term, RedirectAttributes message) {
        if (!mayChange(readable(term))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            changeTerm.withdraw(term.toString(), currentUser.require());
            message.addFlashAttribute("done", "Perubahan telah dibatalkan. Masa tugas berjalan terus.");
        } catch (InvalidInputException refused) {
            message.addFlashAttribute("refused", refused.getMessage());
        }
        return "redirect:/petugas/" + term;
    }

    private String show(OfficerFile file, Model model) {
        var term = file.entry().term();
        readAudit.record("officerTerm", term.id().toString(), "masa tugas");
        model.addAttribute("entry", file.entry());
        model.addAttribute("changes", file.changes());
        model.addAttribute("handovers", file.handovers());
        model.addAttribute("office", territory.office(term.office()));
        model.addAttribute("mayChange", mayChange(file));
        term.pending(clock.today(term.office())).ifPresent(change -> model.addAttribute("pending", change));
        model.addAttribute("kinds", TermChangeKind.recordable());
        return OFFICER_PAGE;
    }

    private OfficerFile readable(UUID term) {
        return register.of(term, today())
                .filter(file -> readableOffices().contains(officeOf(file)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean mayChange(OfficerFile file) {
        return currentUser.has(Role.KAKANIM, officeOf(file));
    }

    private static OfficeCode officeOf(OfficerFile file) {
        return file.entry().term().office();
    }

    private List<OfficeCode> readableOffices() {
        var offices = readable.kanims();
        if (offices.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return offices;
    }

    private LocalDate today() {
        return clock.today(
                currentUser.office().orElseGet(() -> territory.kanwils().get(0)));
    }
}
