package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.Pillar;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.VisitId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** What figures need to know of a visit: no persons but the officer's account, no words. */
@Entity
public class VisitFact {

    /** What became of a visit. */
    public enum Outcome {
        PLANNED,
        HELD,
        CANCELLED
    }

    @Id
    private UUID visitId;

    private String villageCode;
    private String office;
    private String officer;
    private LocalDate firstPlannedOn;
    private LocalDate plannedOn;
    private LocalDate heldOn;
    private Integer daysLate;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean reviewed;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @Enumerated(EnumType.STRING)
    private Pillar pillar;

    private int women;
    private int men;
    private int peopleServed;
    private Integer gain;
    private boolean nilReport;

    private Integer selfReliance;
    private Integer legalLiteracy;
    private Integer responsiveness;

    @Enumerated(EnumType.STRING)
    private VillageLevel level;

    protected VisitFact() {}

    public VisitFact(VisitId visit) {
        this.visitId = visit.value();
    }

    public static VisitFact of(Visit visit) {
        var fact = new VisitFact(visit.id());
        fact.update(visit);
        return fact;
    }

    /** Takes down how the visit stands now. */
    public void update(Visit visit) {
        villageCode = visit.village().value();
        office = visit.office().value();
        officer = visit.reporter().value();
        firstPlannedOn = visit.firstPlannedOn();
        plannedOn = visit.plannedOn();
        outcome = visit.status() == VisitStatus.CANCELLED ? Outcome.CANCELLED : Outcome.PLANNED;
        reviewed = visit.status() == VisitStatus.APPROVED;
        kind = visit.kind();
        visit.heldOn().ifPresent(day -> take(day, visit.lastReport()));
        pillar = kind.pillar();
    }

    /** How the village stands after this visit. */
    public void rate(VillageIndex index) {
        selfReliance = index.scores().selfReliance();
        legalLiteracy = index.scores().legalLiteracy();
        responsiveness = index.scores().responsiveness();
        level = index.level();
    }

    private void take(LocalDate day, Optional<VisitReport> report) {
        heldOn = day;
        daysLate = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(firstPlannedOn, day)));
        outcome = Outcome.HELD;
        report.map(VisitReport::content).ifPresent(content -> {
            kind = content.kind();
            women = content.women();
            men = content.men();
            peopleServed = content.peopleServed();
            gain = content.gain().orElse(null);
            nilReport = content.nilReport();
        });
    }
}
