package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.CommitmentRepository;
import id.pimpasa.outreach.domain.GoalScores;
import id.pimpasa.outreach.domain.IndexCounts;
import id.pimpasa.outreach.domain.LevelFinding;
import id.pimpasa.outreach.domain.VillageIndex;
import id.pimpasa.outreach.domain.VillageIndexRepository;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitReport;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.territory.BusinessClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes how a village stands, from what approved reports prove. */
@Component
@Transactional
public class RateVillage {

    private final Visits visits;
    private final VisitRepository repository;
    private final CommitmentRepository commitments;
    private final VillageIndexRepository indices;
    private final VisitSettings settings;
    private final ApplicationEventPublisher events;
    private final BusinessClock businessClock;
    private final Clock clock;

    RateVillage(
            Visits visits,
            VisitRepository repository,
            CommitmentRepository commitments,
            VillageIndexRepository indices,
            VisitSettings settings,
            ApplicationEventPublisher events,
            BusinessClock businessClock,
            Clock clock) {
        this.visits = visits;
        this.repository = repository;
        this.commitments = commitments;
        this.indices = indices;
        this.settings = settings;
        this.events = events;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    public GoalScores scores(VisitId id) {
        return scores(counts(visits.get(id)));
    }

    /** Keeps the outcome of the decision together with the counts behind it. */
    public void record(VisitId id, List<LevelFinding> findings) {
        var visit = visits.get(id);
        var counts = counts(visit);
        var index = indices.save(new VillageIndex(visit, counts, scores(counts), findings, clock.instant()));
        visits.rate(visit, index);
        events.publishEvent(new VillageRated(visit.village(), visit.office(), index.level()));
    }

    private IndexCounts counts(Visit visit) {
        var village = visit.village().value();
        LocalDate since =
                businessClock.today(visit.office()).minus(settings.index().window());
        var reports = repository.approvedSince(village, since).stream()
                .map(Visit::lastReport)
                .flatMap(Optional::stream)
                .map(VisitReport::content)
                .toList();
        return IndexCounts.of(reports, commitments.countByVillageCodeAndKeptOnGreaterThanEqual(village, since));
    }

    private GoalScores scores(IndexCounts counts) {
        var self = settings.index().selfReliance();
        var literacy = settings.index().legalLiteracy();
        var response = settings.index().responsiveness();
        return new GoalScores(
                self.serviceDays().of(counts.serviceDays())
                        + self.peopleServed().of(counts.peopleServed())
                        + self.questionsAnswered().of(counts.questionsAnswered()),
                literacy.sessions().of(counts.sessions())
                        + literacy.participantsPerTen().of(counts.participants() / 10)
                        + literacy.averageGain().of(counts.averageGain())
                        + literacy.groupsReached().of(counts.groupsReached()),
                response.watchVisits().of(counts.watchVisits())
                        + response.statements().of(counts.statements())
                        + response.commitmentsKept().of(counts.commitmentsKept()));
    }
}
