package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.domain.VillageSilence;
import id.pimpasa.outreach.domain.VillageSilenceRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the mentored villages of which nothing was heard for too long. A reported visit always says what was seen or that
 * nothing was, so that a nil report is word of the village and silence is not. Safe to repeat.
 */
@Component
@Transactional
public class FindSilentVillages {

    private final VillageSilenceRepository silences;
    private final VillageLevels levels;
    private final SilenceSettings settings;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    FindSilentVillages(
            VillageSilenceRepository silences,
            VillageLevels levels,
            SilenceSettings settings,
            ApplicationEventPublisher events,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.silences = silences;
        this.levels = levels;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private record LastWord(VillageCode village, LocalDate on) {}

    public void findIn(OfficeCode office) {
        var today = clock.today(office);
        var levelOf = levels.levelsIn(office);
        lastWords(office).stream()
                .filter(word -> word.on().isBefore(limit(today, levelOf.get(word.village()))))
                .forEach(word -> open(word, office, today));
    }

    private LocalDate limit(LocalDate today, VillageLevel level) {
        return today.minus(level == VillageLevel.SELF_RELIANT ? settings.selfReliantAfter() : settings.after());
    }

    private void open(LastWord word, OfficeCode office, LocalDate today) {
        var silence = silences.save(new VillageSilence(word.village(), office, word.on(), today));
        events.publishEvent(new SilenceFound(silence));
    }

    /**
     * Of each mentored village that nobody asks already. Who has just begun to mentor a village that nobody mentored before
     * is given time; a handover from one officer to the next gives none.
     */
    private List<LastWord> lastWords(OfficeCode office) {
        return jdbc.sql("""
                SELECT v.village_code,
                       greatest(v.since,
                                (SELECT max(f.held_on) FROM pimpasa.visit_fact f
                                  WHERE f.village_code COLLATE "C" = v.village_code COLLATE "C"),
                                (SELECT max(s.ended_on) FROM pimpasa.village_silence s
                                  WHERE s.village_code = v.village_code)) AS heard_on
                  FROM (SELECT m.village_code, max(m.since) AS since FROM pimpasa.mentoring_fact m
                         WHERE m.village_code IN (SELECT village_code FROM pimpasa.mentoring_fact
                                                   WHERE office = :office AND until IS NULL)
                           AND NOT EXISTS (SELECT 1 FROM pimpasa.mentoring_fact b
                                            WHERE b.village_code = m.village_code AND b.since < m.since
                                              AND (b.until IS NULL OR b.until >= m.since))
                         GROUP BY m.village_code) v
                 WHERE NOT EXISTS (SELECT 1 FROM pimpasa.village_silence s
                                    WHERE s.village_code = v.village_code AND s.ended_on IS NULL)
                 ORDER BY v.village_code
                """)
                .param("office", office.value())
                .query((row, number) -> new LastWord(
                        new VillageCode(row.getString("village_code")), row.getObject("heard_on", LocalDate.class)))
                .list();
    }
}
