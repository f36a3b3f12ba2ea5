package id.pimpasa.outreach.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.document.Documents;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approved visits of a month with their laporan kegiatan: an officer's own, or all of the office for those who lead it. */
@Component
@Transactional(readOnly = true)
public class FinishedVisits {

    private final VisitRepository visits;
    private final Territory territory;
    private final Documents documents;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    FinishedVisits(
            VisitRepository visits,
            Territory territory,
            Documents documents,
            CurrentUser currentUser,
            BusinessClock clock) {
        this.visits = visits;
        this.territory = territory;
        this.documents = documents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param report path of the laporan kegiatan as it is printed and signed; {@code null} until it is drafted */
    public record Line(String number, String village, LocalDate heldOn, String activity, String theme, String report) {}

    /** @return the month that runs where the person's office is; empty for somebody without an office */
    public Optional<YearMonth> thisMonth() {
        return currentUser.office().map(clock::today).map(YearMonth::from);
    }

    public List<Line> in(YearMonth month) {
        var found = currentUser.offices().stream()
                .flatMap(office -> heldIn(office, month).stream())
                .filter(this::mayRead)
                .toList();
        var villages = territory.villages(found.stream().map(Visit::village).toList());
        return found.stream().map(visit -> line(visit, villages)).toList();
    }

    private List<Visit> heldIn(OfficeCode office, YearMonth month) {
        return visits.findByOfficeAndStatusAndHeldOnBetweenOrderByHeldOnDesc(
                office.value(), VisitStatus.APPROVED, month.atDay(1), month.atEndOfMonth());
    }

    private boolean mayRead(Visit visit) {
        return visit.reporter().equals(currentUser.require())
                || currentUser.has(Role.INTEL, visit.office())
                || currentUser.has(Role.KAKANIM, visit.office());
    }

    private Line line(Visit visit, Map<VillageCode, Village> villages) {
        return new Line(
                visit.number(),
                villages.get(visit.village()).shortName(),
                visit.heldOn().orElseThrow(),
                visit.kind().label(),
                visit.theme(),
                visit.activityReport().map(documents::finalPath).orElse(null));
    }
}
