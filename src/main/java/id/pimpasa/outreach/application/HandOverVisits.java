package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
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
    private final RenewLetter renewLetter;
    private final TellOfficer tellOfficer;
    private final Clock clock;

    HandOverVisits(
            Visits visits, VisitRepository repository, RenewLetter renewLetter, TellOfficer tellOfficer, Clock clock) {
        this.visits = visits;
        this.repository = repository;
        this.renewLetter = renewLetter;
        this.tellOfficer = tellOfficer;
        this.clock = clock;
    }

    /** @return the visits that moved */
    public List<Visit> handOver(UserId from, UserId to, List<VillageCode> villages) {
        var codes = villages.stream().map(VillageCode::value).toList();
        var moving = repository.findByOfficerAndVillageCodeInAndStatusIn(from.value(), codes, VisitHistory.OPEN);
        moving.forEach(visit -> handOver(visit, to));
        renewLetter.whereCannotGoAlong(from);
        renewLetter.whereCannotGoAlong(to);
        return moving;
    }

    private void handOver(Visit visit, UserId to) {
        var from = visit.officer();
        visit.handOver(to, clock.instant());
        visits.save(visit);
        if (renewLetter.isAhead(visit)) {
            tellOfficer.withdraw(visit.id(), from);
            renewLetter.renew(visit);
        }
    }
}
