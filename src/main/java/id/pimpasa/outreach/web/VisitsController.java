package id.pimpasa.outreach.web;

import static id.pimpasa.platform.time.IndonesianDates.MONTH;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.FinishedVisits;
import id.pimpasa.outreach.application.InterveneInVisit;
import id.pimpasa.outreach.application.OfficerCalendar;
import id.pimpasa.outreach.application.ReplanVisit.NewDate;
import id.pimpasa.outreach.application.VisitCalendar;
import id.pimpasa.platform.error.InvalidInputException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
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

/** Where officers, their head and the head of Inteldakim see the coming visits, and whoever may moves them or checks in. */
@Controller
@RequestMapping("/kunjungan")
class VisitsController {

    private final VisitCalendar calendar;
    private final OfficerCalendar ownCalendar;
    private final InterveneInVisit intervene;
    private final FinishedVisits finished;

    VisitsController(
            VisitCalendar calendar, OfficerCalendar ownCalendar, InterveneInVisit intervene, FinishedVisits finished) {
        this.calendar = calendar;
        this.finished = finished;
        this.ownCalendar = ownCalendar;
        this.intervene = intervene;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("visits", calendar.open());
        model.addAttribute("calendarOffered", ownCalendar.isOffered());
        model.addAttribute("calendarOpen", ownCalendar.isOpen());
        model.addAttribute("today", calendar.today().orElse(null));
        return "web/visits";
    }

    /** @param bulan such as {@code 2026-11}; the running month without it, or if it is none */
    @GetMapping("/selesai")
    String showFinished(@RequestParam(defaultValue = "") String bulan, Model model) {
        var month = month(bulan)
                .or(finished::thisMonth)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        model.addAttribute("month", month.toString());
        model.addAttribute("monthName", MONTH.format(month));
        model.addAttribute("visits", finished.in(month));
        return "web/visits-finished";
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Answers with the page itself: on the way through a redirect the secret address would be written down. */
    @PostMapping("/kalender")
    String openCalendar(Model model) {
        try {
            model.addAttribute("calendarAddress", ownCalendar.open());
        } catch (InvalidInputException e) {
            model.addAttribute("refused", e.getMessage());
        }
        return show(model);
    }

    @PostMapping("/{visit}/tunda")
    String postpone(
            @PathVariable UUID visit,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate newDate,
            @RequestParam @DateTimeFormat(iso = ISO.TIME) LocalTime newTime,
            @RequestParam String reason,
            RedirectAttributes message) {
        return answer(
                message,
                "Kunjungan telah dijadwalkan ulang. Surat Tugas dan jadwal baru dikirim kepada petugas.",
                () -> intervene.postpone(new VisitId(visit), new NewDate(newDate, newTime, reason)));
    }

    @PostMapping("/{visit}/batalkan")
    String cancel(@PathVariable UUID visit, @RequestParam String reason, RedirectAttributes message) {
        return answer(message, "Kunjungan telah dibatalkan.", () -> intervene.cancel(new VisitId(visit), reason));
    }

    @PostMapping("/{visit}/perkiraan")
    String expectBack(
            @PathVariable UUID visit,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime backAt,
            RedirectAttributes message) {
        return answer(
                message,
                "Perkiraan kembali telah disimpan. Bila Anda belum melapor kembali saat itu, kantor menghubungi Anda.",
                () -> intervene.expectBack(new VisitId(visit), backAt));
    }

    @PostMapping("/{visit}/kembali")
    String checkIn(@PathVariable UUID visit, RedirectAttributes message) {
        return answer(
                message,
                "Kepulangan Anda tercatat. Jangan lupa melaporkan kunjungan di daftar tugas.",
                () -> intervene.checkIn(new VisitId(visit)));
    }

    private static String answer(RedirectAttributes message, String done, Runnable change) {
        try {
            change.run();
            message.addFlashAttribute("done", done);
        } catch (InvalidInputException e) {
            message.addFlashAttribute("refused", e.getMessage());
        }
        return "redirect:/kunjungan";
    }
}
