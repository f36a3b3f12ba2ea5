package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.platform.office.OfficeCode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The programme's figures, each by one query over the fact tables. What they mean stands with each of them. */
@Component
@Transactional(readOnly = true)
public class VisitFigures {

    /** The character after the full stop, so that codes that begin with an area's code lie between the two. */
    private static final String AFTER_STOP = "/";

    private static final String CONFERRED = """
            SELECT p.village_code FROM pimpasa.village_promotion p
             WHERE p.conferred_on <= :until AND (p.ended_on IS NULL OR p.ended_on > :until)""";

    private static final String SILENT = """
            SELECT s.village_code FROM pimpasa.village_silence s
             WHERE s.found_on <= :until AND (s.ended_on IS NULL OR s.ended_on > :until)""";

    private final JdbcClient jdbc;
    private final ZoneId zone;

    VisitFigures(JdbcClient jdbc, ZoneId zone) {
        this.zone = zone;
        this.jdbc = jdbc;
    }

    /**
     * How many of the villages that somebody mentored in the period were visited in it.
     *
     * @param mentored villages that had an officer for at least a day of the period
     * @param visited those of them that were visited, by whomever
     */
    public record Coverage(int mentored, int visited) {

        /** Rounded down: 100 only when every village was visited. */
        public int percent() {
            return mentored == 0 ? 0 : 100 * visited / mentored;
        }
    }

    /**
     * How far visits fall behind their first date. A visit counts in the period in which it was held or, if it was not,
     * for which it is planned.
     *
     * @param late of those held, how many after the day for which they were planned at first
     * @param averageDays by how many days those held were late on average; in time counts as 0
     * @param overdue planned for a day that has passed, and neither held nor cancelled
     */
    public record Lateness(int held, int late, double averageDays, int overdue, int cancelled) {}

    /**
     * How the mentored villages stood at the end of the period.
     *
     * @param rated villages with an index; the averages are theirs
     * @param levels number of villages at each level; one never rated is at the first
     */
    public record Index(
            int rated,
            double selfReliance,
            double legalLiteracy,
            double responsiveness,
            Map<VillageLevel, Integer> levels) {}

    /**
     * Whom the visits of the period reached.
     *
     * @param averageGain mean rise of the tests' averages; 0 without tests
     * @param nilReports visits that say that nothing was to be seen
     */
    public record Reach(int visits, int women, int men, int peopleServed, double averageGain, int nilReports) {}

    /**
     * What people decided about the mentored villages, as it stood at the end of the period.
     *
     * @param conferred villages that have the status Mandiri (keimigrasian)
     * @param silent villages that are to be asked because nothing was heard of them; those that say that nothing is to be
     *     seen are not among them
     */
    public record Standing(int conferred, int silent) {}

    /**
     * What a mentored village got in the period.
     *
     * @param village its code
     * @param level at the end of the period; likewise {@code conferred} and {@code silent}
     */
    public record VillageLine(
            String village,
            int visits,
            int late,
            int women,
            int men,
            int peopleServed,
            VillageLevel level,
            boolean conferred,
            boolean silent) {}

    public Coverage coverage(FigureScope scope) {
        return ask(villagesIn(scope) + """
                SELECT count(*) AS mentored, count(*) FILTER (WHERE EXISTS (
                           SELECT 1 FROM pimpasa.visit_fact f
                            WHERE f.village_code COLLATE "C" = v.village_code AND f.counts_on BETWEEN :from AND :until
                              AND f.outcome = 'HELD')) AS visited
                  FROM villages v
                """, scope)
                .query((row, number) -> new Coverage(row.getInt("mentored"), row.getInt("visited")))
                .single();
    }

    /** @param today where the offices are */
    public Lateness lateness(FigureScope scope, LocalDate today) {
        return ask("""
                SELECT count(*) FILTER (WHERE outcome = 'HELD') AS held,
                       count(*) FILTER (WHERE days_late > 0) AS late,
                       coalesce(avg(days_late), 0) AS average_days,
                       count(*) FILTER (WHERE outcome = 'PLANNED' AND counts_on < :today) AS overdue,
                       count(*) FILTER (WHERE outcome = 'CANCELLED') AS cancelled
                  FROM pimpasa.visit_fact f WHERE
                """ + visits(scope), scope)
                .param("today", today)
                .query((row, number) -> new Lateness(
                        row.getInt("held"),
                        row.getInt("late"),
                        row.getDouble("average_days"),
                        row.getInt("overdue"),
                        row.getInt("cancelled")))
                .single();
    }

    public Index index(FigureScope scope) {
        return ask(villagesIn(scope) + """
                SELECT count(r.level) AS rated,
                       coalesce(avg(r.self_reliance), 0) AS self_reliance,
                       coalesce(avg(r.legal_literacy), 0) AS legal_literacy,
                       coalesce(avg(r.responsiveness), 0) AS responsiveness,
                       count(*) FILTER (WHERE r.level IS NULL OR r.level = 'PIONEER') AS pioneer,
                       count(*) FILTER (WHERE r.level = 'DEVELOPING') AS developing,
                       count(*) FILTER (WHERE r.level = 'ADVANCED') AS advanced,
                       count(*) FILTER (WHERE r.level = 'SELF_RELIANT') AS self_reliant
                  FROM villages v
                  LEFT JOIN LATERAL (
                       SELECT self_reliance, legal_literacy, responsiveness, level FROM pimpasa.village_index i
                        WHERE i.village_code = v.village_code AND i.rated_at < :ratedBefore
                        ORDER BY i.id DESC LIMIT 1) r ON true
                """, scope)
                .query((row, number) -> {
                    var levels = new EnumMap<VillageLevel, Integer>(VillageLevel.class);
                    for (var level : VillageLevel.values()) {
                        levels.put(level, row.getInt(level.name()));
                    }
                    return new Index(
                            row.getInt("rated"),
                            row.getDouble("self_reliance"),
                            row.getDouble("legal_literacy"),
                            row.getDouble("responsiveness"),
                            levels);
                })
                .single();
    }

    public Reach reach(FigureScope scope) {
        return ask("""
                SELECT count(*) AS visits, coalesce(sum(women), 0) AS women, coalesce(sum(men), 0) AS men,
                       coalesce(sum(people_served), 0) AS people_served, coalesce(avg(gain), 0) AS average_gain,
                       count(*) FILTER (WHERE nil_report) AS nil_reports
                  FROM pimpasa.visit_fact f WHERE f.outcome = 'HELD' AND
                """ + visits(scope), scope)
                .query((row, number) -> new Reach(
                        row.getInt("visits"),
                        row.getInt("women"),
                        row.getInt("men"),
                        row.getInt("people_served"),
                        row.getDouble("average_gain"),
                        row.getInt("nil_reports")))
                .single();
    }

    public Standing standing(FigureScope scope) {
        return ask(villagesIn(scope) + """
                SELECT count(*) FILTER (WHERE v.village_code IN (%s)) AS conferred,
                       count(*) FILTER (WHERE v.village_code IN (%s)) AS silent
                  FROM villages v
                """.formatted(CONFERRED, SILENT), scope)
                .query((row, number) -> new Standing(row.getInt("conferred"), row.getInt("silent")))
                .single();
    }

    /** @return a line for each mentored village, by code */
    public List<VillageLine> villages(FigureScope scope) {
        return ask(villagesIn(scope) + """
                SELECT v.village_code, count(f.visit_id) AS visits, count(*) FILTER (WHERE f.days_late > 0) AS late,
                       coalesce(sum(f.women), 0) AS women, coalesce(sum(f.men), 0) AS men,
                       coalesce(sum(f.people_served), 0) AS people_served,
                       coalesce((SELECT r.level FROM pimpasa.village_index r
                                  WHERE r.village_code = v.village_code AND r.rated_at < :ratedBefore
                                  ORDER BY r.id DESC LIMIT 1), 'PIONEER') AS level,
                       v.village_code IN (%s) AS conferred, v.village_code IN (%s) AS silent
                  FROM villages v
                  LEFT JOIN pimpasa.visit_fact f ON f.village_code COLLATE "C" = v.village_code
                       AND f.counts_on BETWEEN :from AND :until AND f.outcome = 'HELD'
                 GROUP BY v.village_code ORDER BY v.village_code
                """.formatted(CONFERRED, SILENT), scope)
                .query((row, number) -> new VillageLine(
                        row.getString("village_code"),
                        row.getInt("visits"),
                        row.getInt("late"),
                        row.getInt("women"),
                        row.getInt("men"),
                        row.getInt("people_served"),
                        VillageLevel.valueOf(row.getString("level")),
                        row.getBoolean("conferred"),
                        row.getBoolean("silent")))
                .list();
    }

    private static String villagesIn(FigureScope scope) {
        return """
                WITH villages AS (SELECT DISTINCT f.village_code FROM pimpasa.mentoring_fact f
                                   WHERE f.since <= :until AND (f.until IS NULL OR f.until >= :from) AND %s)
                """.formatted(conditions(scope));
    }

    private static String visits(FigureScope scope) {
        return " f.counts_on BETWEEN :from AND :until AND " + conditions(scope);
    }

    /** Only fixed texts; every value is a parameter. */
    private static String conditions(FigureScope scope) {
        var area = scope.area().isPresent()
                ? " AND f.village_code COLLATE \"C\" >= :area AND f.village_code COLLATE \"C\" < :afterArea"
                : "";
        var officer = scope.officer().isPresent() ? " AND f.officer = :officer" : "";
        return "f.office IN (:offices)" + area + officer;
    }

    private JdbcClient.StatementSpec ask(String query, FigureScope scope) {
        var statement = jdbc.sql(query)
                .param("from", scope.from())
                .param("until", scope.until())
                .param(
                        "ratedBefore",
                        Timestamp.from(
                                scope.until().plusDays(1).atStartOfDay(zone).toInstant()))
                .param(
                        "offices",
                        scope.offices().stream().map(OfficeCode::value).toList());
        if (scope.area().isPresent()) {
            var area = scope.area().get();
            statement = statement.param("area", area).param("afterArea", area + AFTER_STOP);
        }
        return scope.officer().isPresent()
                ? statement.param("officer", scope.officer().get().value())
                : statement;
    }
}
