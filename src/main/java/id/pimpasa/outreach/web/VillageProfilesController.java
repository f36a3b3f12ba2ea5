package id.pimpasa.outreach.web;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.application.VillageLevels;
import id.pimpasa.outreach.application.VillageProfiles;
import id.pimpasa.outreach.application.VillageProfiles.Traits;
import id.pimpasa.outreach.application.VillageStatuses;
import id.pimpasa.outreach.application.VillageStatuses.Status;
import id.pimpasa.outreach.domain.TravelEffort;
import id.pimpasa.outreach.domain.Vulnerability;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the head of Inteldakim says how vulnerable each village is and how it is reached. */
@Controller
@RequestMapping("/penyuluhan/desa")
class VillageProfilesController {

    /** As many as a phone still shows quickly. */
    private static final int PAGE = 50;

    private final VillageProfiles profiles;
    private final VillageLevels levels;
    private final VillageStatuses statuses;
    private final Territory territory;
    private final CurrentUser currentUser;

    VillageProfilesController(
            VillageProfiles profiles,
            VillageLevels levels,
            VillageStatuses statuses,
            Territory territory,
            CurrentUser currentUser) {
        this.profiles = profiles;
        this.levels = levels;
        this.statuses = statuses;
        this.territory = territory;
        this.currentUser = currentUser;
    }

    /** @param statuses what became of the village's status Mandiri (keimigrasian), the oldest first */
    record VillageLine(String code, String name, Traits traits, VillageLevel level, List<Status> statuses) {}

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "1") int halaman, Model model) {
        var offices = officesOfHead();
        var found = found(offices, cari.strip());
        var pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        var page = Math.min(Math.max(halaman, 1), pages);
        model.addAttribute(
                "office",
                offices.stream().map(office -> territory.office(office).name()).collect(Collectors.joining(", ")));
        model.addAttribute("vulnerabilities", Vulnerability.values());
        model.addAttribute("travels", TravelEffort.values());
        model.addAttribute("search", cari);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("villages", found.subList((page - 1) * PAGE, Math.min(found.size(), page * PAGE)));
        return "web/village-profiles";
    }

    private List<VillageLine> found(List<OfficeCode> offices, String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return offices.stream()
                .flatMap(this::linesOf)
                .filter(village -> village.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(VillageLine::name).thenComparing(VillageLine::code))
                .toList();
    }

    private Stream<VillageLine> linesOf(OfficeCode office) {
        var traits = profiles.mentoredBy(office);
        var levelOf = levels.levelsIn(office);
        var statusesOf = statuses.of(office);
        return territory.villages(traits.keySet()).values().stream()
                .map(village -> new VillageLine(
                        village.code().value(),
                        village.shortName(),
                        traits.get(village.code()),
                        levelOf.getOrDefault(village.code(), VillageLevel.PIONEER),
                        statusesOf.getOrDefault(village.code(), List.of())));
    }

    @PostMapping
    String judge(
            @RequestParam String village,
            @RequestParam String vulnerability,
            @RequestParam String travel,
            @RequestParam(defaultValue = "false") boolean noSignal,
            RedirectAttributes message) {
        var offices = officesOfHead();
        try {
            var code = new VillageCode(village);
            profiles.judge(
                    territory.officeServing(code).filter(offices::contains).orElse(offices.get(0)),
                    code,
                    choice(Vulnerability.class, vulnerability),
                    choice(TravelEffort.class, travel),
                    noSignal,
                    currentUser.require());
            message.addFlashAttribute(
                    "done",
                    "Profil %s telah disimpan."
                            .formatted(territory.village(code).shortName()));
        } catch (InvalidInputException e) {
            message.addFlashAttribute("refused", e.getMessage());
        }
        return "redirect:/penyuluhan/desa";
    }

    /** Whoever stands in for the head of another Kanim finds the villages of both. */
    private List<OfficeCode> officesOfHead() {
        var offices = currentUser.officesAs(Role.INTEL);
        if (offices.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return offices;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("Pilihan tidak dikenal. Pilih dari daftar.");
        }
    }
}
