package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.NewReport;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is known of the danger: the signs that people saw, and the day on which somebody is thought to leave. */
@Embeddable
class Signs {

    @ElementCollection
    @CollectionTable(name = "report_indicator", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "indicator")
    @Enumerated(EnumType.STRING)
    private Set<Indicator> indicators = new HashSet<>();

    private LocalDate suspectedDeparture;

    protected Signs() {}

    Signs(NewReport content) {
        indicators.addAll(content.indicators());
        suspectedDeparture = content.suspectedDeparture();
    }

    /** An earlier day replaces a later one, and any day replaces one that has passed. */
    void learn(Set<Indicator> found, LocalDate departure, Instant now) {
        indicators.addAll(found);
        if (departure != null && !putsOff(departure, now)) {
            suspectedDeparture = departure;
        }
    }

    /** Whether this would put a day off that has not passed. */
    boolean putsOff(LocalDate departure, Instant now) {
        return suspectedDeparture != null && departure.isAfter(suspectedDeparture) && !isPast(suspectedDeparture, now);
    }

    /** By the time of Greenwich, which is behind every office: a day counts as past some hours late, never early. */
    private static boolean isPast(LocalDate day, Instant now) {
        return day.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    void correctDeparture(LocalDate departure) {
        suspectedDeparture = departure;
    }

    Optional<LocalDate> departure() {
        return Optional.ofNullable(suspectedDeparture);
    }

    Set<Indicator> indicators() {
        return Set.copyOf(indicators);
    }
}
