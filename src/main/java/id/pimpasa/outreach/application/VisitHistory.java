package id.pimpasa.outreach.application;

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

    VisitHistory(VisitRepository visits) {
        this.visits = visits;
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

    /** As {@link #hasVisitAhead} for all villages of the office. */
    public Set<VillageCode> withVisitAheadIn(OfficeCode office) {
        return visits.villagesWithVisit(office.value(), AHEAD).stream()
                .map(VillageCode::new)
                .collect(Collectors.toSet());
    }
}
