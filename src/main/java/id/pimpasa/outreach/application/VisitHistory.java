package id.pimpasa.outreach.application;

import id.pimpasa.outreach.Pillar;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitRepository.LastVisit;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When villages were visited last, and which have a visit ahead. */
@Component
@Transactional(readOnly = true)
public class VisitHistory {

    static final List<VisitStatus> OPEN =
            Arrays.stream(VisitStatus.values()).filter(VisitStatus::isOpen).toList();

    private static final List<VisitStatus> AHEAD = List.of(VisitStatus.SCHEDULED);

    private final VisitRepository visits;
    private final JdbcClient jdbc;

    VisitHistory(VisitRepository visits, JdbcClient jdbc) {
        this.visits = visits;
        this.jdbc = jdbc;
    }

    /** @return the day of the last reported visit, approved or not; none if there was no visit yet */
    public Optional<LocalDate> lastVisitOn(VillageCode village) {
        return visits.lastHeldOn(village.value());
    }

    /** @return whether a visit is scheduled; one that was reported lies behind, approved or not */
    public boolean hasVisitAhead(VillageCode village) {
        return visits.existsByVillageCodeAndStatusIn(village.value(), AHEAD);
    }

    /** As {@link #lastVisitOn} for all villages that the office has visited. */
    public Map<VillageCode, LocalDate> lastVisitsIn(OfficeCode office) {
        return visits.lastHeldIn(office.value()).stream()
                .collect(Collectors.toMap(last -> new VillageCode(last.getVillage()), LastVisit::getHeldOn));
    }

    /** @return the day of the last visit that taught people, by what its report says, of all villages that had one */
    Map<VillageCode, LocalDate> lastCounsellingsIn(OfficeCode office) {
        return jdbc
                .sql("""
                        SELECT village_code, max(held_on) AS held_on FROM pimpasa.visit_fact
                         WHERE office = :office AND outcome = 'HELD' AND pillar = :pillar GROUP BY village_code
                        """)
                .param("office", office.value())
                .param("pillar", Pillar.KNOWLEDGE.name())
                .query((row, number) -> Map.entry(
                        new VillageCode(row.getString("village_code")), row.getObject("held_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As {@link #hasVisitAhead} for all villages of the office. */
    public Set<VillageCode> withVisitAheadIn(OfficeCode office) {
        return visits.villagesWithVisit(office.value(), AHEAD).stream()
                .map(VillageCode::new)
                .collect(Collectors.toSet());
    }
}
