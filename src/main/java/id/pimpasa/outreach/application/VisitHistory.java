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

/** When villages were visited last, and which wait for a visit that is planned or not yet through. */
@Component
@Transactional(readOnly = true)
public class VisitHistory {

    static final List<VisitStatus> OPEN =
            Arrays.stream(VisitStatus.values()).filter(VisitStatus::isOpen).toList();

    private final VisitRepository visits;

    VisitHistory(VisitRepository visits) {
        this.visits = visits;
    }

    /** @return the day of the last reported visit, approved or not; none if there was no visit yet */
    public Optional<LocalDate> lastVisitOn(VillageCode village) {
        return visits.lastHeldOn(village.value());
    }

    /** @return whether a visit is scheduled, or its report is not approved yet */
    public boolean hasOpenVisit(VillageCode village) {
        return visits.existsByVillageCodeAndStatusIn(village.value(), OPEN);
    }

    /** As {@link #lastVisitOn} for all villages that the office has visited. */
    public Map<VillageCode, LocalDate> lastVisitsIn(OfficeCode office) {
        return visits.lastHeldIn(office.value()).stream()
                .collect(Collectors.toMap(last -> new VillageCode(last.getVillage()), LastVisit::getHeldOn));
    }

    /** As {@link #hasOpenVisit} for all villages of the office. */
    public Set<VillageCode> withOpenVisitIn(OfficeCode office) {
        return visits.villagesWithVisit(office.value(), OPEN).stream()
                .map(VillageCode::new)
                .collect(Collectors.toSet());
    }
}
