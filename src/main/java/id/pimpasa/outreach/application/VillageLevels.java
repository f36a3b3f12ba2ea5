package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each village has come, by its last rating; a village never rated is at the first level. */
@Component
public class VillageLevels {

    private final JdbcClient jdbc;

    VillageLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public VillageLevel levelOf(VillageCode village) {
        return jdbc.sql(
                        "SELECT level FROM pimpasa.village_index WHERE village_code = :village ORDER BY id DESC LIMIT 1")
                .param("village", village.value())
                .query(String.class)
                .optional()
                .map(VillageLevel::valueOf)
                .orElse(VillageLevel.PIONEER);
    }

    /** @return the level of every village that the office has rated; the others are at the first level */
    public Map<VillageCode, VillageLevel> levelsIn(OfficeCode office) {
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (village_code) village_code, level FROM pimpasa.village_index
                        WHERE office = :office ORDER BY village_code, id DESC
                        """)
                .param("office", office.value())
                .query((row, number) -> Map.entry(
                        new VillageCode(row.getString("village_code")), VillageLevel.valueOf(row.getString("level"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
