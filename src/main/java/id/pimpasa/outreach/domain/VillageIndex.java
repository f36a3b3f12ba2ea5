package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a village stood after an approved visit, or once older ones no longer counted. Never changed; another one follows. */
@Entity
public class VillageIndex {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String villageCode;
    private String office;
    private UUID visitId;
    private Instant ratedAt;

    @Embedded
    private IndexCounts counts;

    @Embedded
    private GoalScores scores;

    @Enumerated(EnumType.STRING)
    private VillageLevel level;

    private List<String> reasons;

    protected VillageIndex() {}

    public VillageIndex(
            Visit visit, IndexCounts counts, GoalScores scores, List<LevelFinding> findings, Instant ratedAt) {
        this(visit.village(), visit.office(), counts, scores, findings, ratedAt);
        this.visitId = visit.id().value();
    }

    /** How a village stands without a new visit, because what proved its level has grown old. */
    public VillageIndex(
            VillageCode village,
            OfficeCode office,
            IndexCounts counts,
            GoalScores scores,
            List<LevelFinding> findings,
            Instant ratedAt) {
        this.villageCode = village.value();
        this.office = office.value();
        this.ratedAt = ratedAt;
        this.counts = counts;
        this.scores = scores;
        this.level = LevelFinding.levelOf(findings);
        this.reasons = findings.stream()
                .filter(finding -> finding.ceiling() == level)
                .map(LevelFinding::reason)
                .toList();
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public IndexCounts counts() {
        return counts;
    }

    public GoalScores scores() {
        return scores;
    }

    public VillageLevel level() {
        return level;
    }

    boolean isBelow(VillageLevel other) {
        return level.compareTo(other) < 0;
    }

    /** Whether the village has come further since: to a higher level, or to more points. */
    boolean isAbove(VillageIndex earlier) {
        return earlier.isBelow(level) || scores.total() > earlier.scores().total();
    }

    /** What keeps the village from the next level. */
    public List<String> reasons() {
        return List.copyOf(reasons);
    }
}
