package id.pimpasa.territory.web;

import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds villages while a person types. The map is public, so nobody needs to sign in. */
@RestController
class VillageSearchController {

    private static final int SHORTEST_TEXT = 3;
    private static final int LONGEST_TEXT = 80;
    private static final int MOST_RESULTS = 20;

    private final Territory territory;

    VillageSearchController(Territory territory) {
        this.territory = territory;
    }

    @GetMapping("/api/public/villages")
    List<FoundVillage> search(@RequestParam(name = "q", defaultValue = "") String text) {
        var wanted = text.strip();
        if (wanted.length() < SHORTEST_TEXT || wanted.length() > LONGEST_TEXT) {
            return List.of();
        }
        return territory.search(wanted, MOST_RESULTS).stream()
                .map(FoundVillage::of)
                .toList();
    }

    record FoundVillage(String code, String name) {

        static FoundVillage of(Village village) {
            return new FoundVillage(village.code().value(), village.fullName());
        }
    }
}
