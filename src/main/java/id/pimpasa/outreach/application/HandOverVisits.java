package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the open visits of villages that change hands go along; the successor gets letter and calendar entry of those to come. */
@Component
@Transactional
public class HandOverVisits {

    private final Visits visits;
    private final VisitRepository repository;
    private final DraftLetter draftLetter;
    private final TellOfficer tellOfficer;
    private final VisitTimes times;
    private final Clock clock;

    HandOverVisits(
            Visits visits,
            VisitRepository repository,
            DraftLetter draftLetter,
            TellOfficer tellOfficer,
            VisitTimes times,
            Clock clock) {
        this.visits = visits;
        this.repository = repository;
        this.draftLetter = draftLetter;
        this.tellOfficer = tellOfficer;
        this.times = times;
        this.clock = clock;
    }

    /** @return the visits that moved */
    public List<Visit> handOver(UserId from, UserId to, List<VillageCode> villages) {
        var codes = villages.stream().map(VillageCode::value).toList();
        var moving = repository.findByOfficerAndVillageCodeInAndStatusIn(from.value(), codes, VisitHistory.OPEN);
        moving.forEach(visit -> handOver(visit, to));
        return moving;
    }

    private void handOver(Visit visit, UserId to) {
        var from = visit.officer();
        visit.handOver(to, clock.instant());
        visits.save(visit);
        if (wasAnnounced(visit)) {
            tellOfficer.withdraw(visit.id(), from);
            draftLetter.draft(visit.id());
            tellOfficer.sendSchedule(visit.id());
        }
    }

    private boolean wasAnnounced(Visit visit) {
        return visit.status() == VisitStatus.SCHEDULED
                && visit.letter().isPresent()
                && times.beginsAt(visit).isAfter(clock.instant());
    }
}
