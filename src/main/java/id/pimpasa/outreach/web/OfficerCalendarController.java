package id.pimpasa.outreach.web;

import id.pimpasa.outreach.application.OfficerCalendar;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives phones the private calendar of an officer, until the officer revokes its address. */
@Controller
class OfficerCalendarController {

    private final OfficerCalendar calendar;

    OfficerCalendarController(OfficerCalendar calendar) {
        this.calendar = calendar;
    }

    @PostMapping("/kunjungan/kalender/cabut")
    String close(RedirectAttributes message) {
        calendar.close();
        message.addFlashAttribute("done", "Tautan kalender telah dicabut. Ponsel tidak dapat membacanya lagi.");
        return "redirect:/kunjungan";
    }

    @GetMapping("/kalender/{token}.ics")
    ResponseEntity<String> read(@PathVariable String token) {
        return calendar.read(token)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Type", "text/calendar; charset=UTF-8")
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
