package id.pimpasa.escalation.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.application.TriageAccuracy;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** How well the first triage judged: to a Kanim about its own reports, to the Kanwil about all. No person stands here. */
@Controller
class TriageAccuracyPage {

    private final TriageAccuracy accuracy;
    private final Territory territory;
    private final CurrentUser currentUser;

    TriageAccuracyPage(TriageAccuracy accuracy, Territory territory, CurrentUser currentUser) {
        this.accuracy = accuracy;
        this.territory = territory;
        this.currentUser = currentUser;
    }

    @GetMapping("/laporan/ketepatan")
    String show(Model model) {
        var offices = offices();
        if (offices.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("lines", accuracy.of(offices));
        model.addAttribute(
                "offices",
                offices.stream().map(office -> territory.office(office).name()).toList());
        return "web/triage-accuracy";
    }

    private List<OfficeCode> offices() {
        return territory.kanims().stream().filter(this::isOurs).toList();
    }

    private boolean isOurs(OfficeCode kanim) {
        var kanwil = territory.kanwilOf(kanim);
        return currentUser.has(Role.INTEL, kanim)
                || currentUser.has(Role.KAKANIM, kanim)
                || currentUser.has(Role.KABID_INTEL, kanwil)
                || currentUser.has(Role.KAKANWIL, kanwil);
    }
}
