package id.pimpasa.territory.data;

import id.pimpasa.territory.Village;
import id.pimpasa.territory.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Reads villages. The map is reference data that the application never changes, so it is read without JPA. */
@Repository
public class VillageTable {

    private static final int MOST_WORDS = 6;
    private static final String SELECT = """
            SELECT v.code, v.name, d.name AS district, r.name AS regency, p.name AS province
              FROM pimpasa.village v
              JOIN pimpasa.district d ON d.code = v.district_code
              JOIN pimpasa.regency r ON r.code = d.regency_code
              JOIN pimpasa.province p ON p.code = r.province_code
            """;

    private final JdbcClient jdbc;

    /** Villages that were asked for, kept as long as there is memory for them. */
    private final Map<VillageCode, Village> found = new ConcurrentReferenceHashMap<>();

    VillageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Village> find(VillageCode code) {
        var known = Optional.ofNullable(found.get(code));
        return known.isPresent() ? known : read(code);
    }

    private Optional<Village> read(VillageCode code) {
        var village = select(code);
        village.ifPresent(existing -> found.put(code, existing));
        return village;
    }

    private Optional<Village> select(VillageCode code) {
        return jdbc.sql(SELECT + " WHERE v.code = :code")
                .param("code", code.value())
                .query(VillageTable::village)
                .optional();
    }

    public List<Village> findAll(Collection<VillageCode> codes) {
        var values = codes.stream().map(VillageCode::value).toArray(String[]::new);
        return jdbc.sql(SELECT + " WHERE v.code = ANY (:codes)")
                .param("codes", values)
                .query(VillageTable::village)
                .list();
    }

    public List<Village> ofRegencies(Collection<String> regencies) {
        if (regencies.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " WHERE r.code IN (:regencies) ORDER BY r.code, d.name, v.name, v.code")
                .param("regencies", regencies)
                .query(VillageTable::village)
                .list();
    }

    public List<Village> search(String text, Collection<String> regenciesFirst, int limit) {
        var words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var query = new StringBuilder(SELECT).append(" WHERE TRUE");
        for (int i = 0; i < words.size(); i++) {
            query.append(" AND strpos(v.search_text, :word").append(i).append(") > 0");
        }
        query.append(" ORDER BY (r.code IN (:first)) DESC, starts_with(v.search_text, :word0) DESC, v.name, v.code");
        var statement = jdbc.sql(query.append(" LIMIT :limit").toString())
                .param("first", regenciesFirst.isEmpty() ? List.of("") : regenciesFirst)
                .param("limit", limit);
        for (int i = 0; i < words.size(); i++) {
            statement = statement.param("word" + i, words.get(i));
        }
        return statement.query(VillageTable::village).list();
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s\\p{Cntrl},]+"))
                        .filter(word -> !word.isBlank())
                        .limit(MOST_WORDS)
                        .toList();
    }

    private static Village village(ResultSet row, int number) throws SQLException {
        var code = new VillageCode(row.getString("code"));
        return new Village(
                code,
                row.getString("name"),
                code.kind(),
                row.getString("district"),
                row.getString("regency"),
                row.getString("province"));
    }
}
