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
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final VillageLevelRules rules;
    private final VisitSettings settings;
    private final ApplicationEventPublisher events;
    private final BusinessClock businessClock;
    private final JdbcClient jdbc;
    private final Clock clock;

    RateVillage(
            Visits visits,
            VisitRepository repository,
            CommitmentRepository commitments,
            VillageIndexRepository indices,
            VillageLevelRules rules,
            VisitSettings settings,
            ApplicationEventPublisher events,
            BusinessClock businessClock,
            JdbcClient jdbc,
            Clock clock) {
        this.jdbc = jdbc;
        this.visits = visits;
        this.repository = repository;
        this.commitments = commitments;
        this.indices = indices;
        this.rules = rules;
        this.settings = settings;
        this.events = events;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    public GoalScores scores(VisitId id) {
        return scores(counts(visits.get(id)));
    }

    /** Rates those villages of the office anew that would no longer reach what their last rating says. */
    public void rateAgain(OfficeCode office) {
        var today = businessClock.today(office);
        agedVillages(office, today).forEach(village -> rateAgain(village, office, today));
    }

    private void rateAgain(VillageCode village, OfficeCode office, LocalDate today) {
        var counts = counts(village, today);
        var scores = scores(counts);
        var findings = rules.findingsOf(scores);
        var index = indices.save(new VillageIndex(village, office, counts, scores, findings, clock.instant()));
        events.publishEvent(new VillageRated(index));
    }

    /** Above the first level, with a report or a kept promise that counted at the last rating and does not any more. */
    private List<VillageCode> agedVillages(OfficeCode office, LocalDate today) {
        return jdbc.sql("""
                SELECT village_code FROM (
                    SELECT DISTINCT ON (village_code) village_code, level,
                           :since::date - (:today::date - rated_at::date) - 1 AS counted_from
                      FROM pimpasa.village_index WHERE office = :office ORDER BY village_code, id DESC) i
                 WHERE level <> 'PIONEER'
                   AND (EXISTS (SELECT 1 FROM pimpasa.visit v
                                 WHERE v.village_code = i.village_code AND v.status = 'APPROVED'
                                   AND v.held_on < :since AND v.held_on >= i.counted_from)
                     OR EXISTS (SELECT 1 FROM pimpasa.visit_commitment c
                                 WHERE c.village_code = i.village_code
                                   AND c.kept_on < :since AND c.kept_on >= i.counted_from))
                 ORDER BY village_code
                """)
                .param("office", office.value())
                .param("since", since(today))
                .param("today", today)
                .query((row, number) -> new VillageCode(row.getString("village_code")))
                .list();
    }

    /** Keeps the outcome of the decision together with the counts behind it. */
    public void record(VisitId id, List<LevelFinding> findings) {
        var visit = visits.get(id);
        var counts = counts(visit);
        var index = indices.save(new VillageIndex(visit, counts, scores(counts), findings, clock.instant()));
        visits.rate(visit, index);
        events.publishEvent(new VillageRated(index));
    }

    private LocalDate since(LocalDate today) {
        return today.minus(settings.index().window());
    }

    private IndexCounts counts(Visit visit) {
        return counts(visit.village(), businessClock.today(visit.office()));
    }

    private IndexCounts counts(VillageCode code, LocalDate today) {
        var village = code.value();
        var since = since(today);
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
