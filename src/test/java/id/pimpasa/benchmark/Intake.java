package id.pimpasa.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Villagers who report at the same time, from villages of three offices. */
class Intake {

    private static final List<String> VILLAGES = List.of(
            "36.04.13.2008",
            "36.04.12.2003",
            "36.04.14.2003",
            "36.04.08.2006",
            "36.04.30.2003",
            "36.03.11.2001",
            "36.03.13.2008",
            "36.71.04.1001");

    private final Api api;

    Intake(Api api) {
        this.api = api;
    }

    void report(int client) throws IOException, InterruptedException {
        api.report(of(VILLAGES.get(client % VILLAGES.size())));
    }

    static Map<String, Object> of(String village) {
        return Map.of(
                "villageCode",
                village,
                "narrative",
                "Seorang kenalan menawarkan pekerjaan di luar negeri kepada dua tetangga kami.",
                "indicators",
                List.of("RECRUITER_IN_VILLAGE"),
                "identityMode",
                "ANONYMOUS");
    }
}
