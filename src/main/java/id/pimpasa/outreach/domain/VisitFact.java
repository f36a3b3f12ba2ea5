package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.Pillar;
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

    protected VisitFact() {}

    public static VisitFact of(Visit visit) {
        var fact = new VisitFact();
        fact.visitId = visit.id().value();
        fact.villageCode = visit.village().value();
        fact.office = visit.office().value();
        fact.officer = visit.reporter().value();
        fact.firstPlannedOn = visit.firstPlannedOn();
        fact.plannedOn = visit.plannedOn();
        fact.outcome = visit.status() == VisitStatus.CANCELLED ? Outcome.CANCELLED : Outcome.PLANNED;
        fact.reviewed = visit.status() == VisitStatus.APPROVED;
        fact.kind = visit.kind();
        visit.heldOn().ifPresent(day -> fact.take(day, visit.lastReport()));
        fact.pillar = fact.kind.pillar();
        return fact;
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
