package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One visit of a plan. Date and time are meant where the office is. */
@Embeddable
public class PlanRow {

    private String villageCode;
    private LocalDate visitOn;

    /** Taken as it stands: the usual type would shift it by the server's zone. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime startsAt;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String theme;

    @Embedded
    private ServiceRequest request;

    protected PlanRow() {}

    /**
     * @param request what the village asks for, {@code null} unless it is a passport service
     * @throws InvalidInputException if the theme is too short or too long
     */
    public PlanRow(
            VillageCode village,
            LocalDate visitOn,
            LocalTime startsAt,
            ActivityKind kind,
            String theme,
            ServiceRequest request) {
        this.villageCode = village.value();
        this.visitOn = Objects.requireNonNull(visitOn);
        this.startsAt = Objects.requireNonNull(startsAt);
        this.kind = Objects.requireNonNull(kind);
        this.theme = requireTheme(theme);
        this.request = request;
    }

    private static String requireTheme(String theme) {
        var text = theme == null ? "" : theme.strip();
        if (!PlannedVisit.isTheme(text)) {
            throw new InvalidInputException("theme", "tulis tema dengan 3 sampai 200 huruf.");
        }
        return text;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public LocalDate visitOn() {
        return visitOn;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public LocalDateTime moment() {
        return visitOn.atTime(startsAt);
    }

    public ActivityKind kind() {
        return kind;
    }

    public String theme() {
        return theme;
    }

    public Optional<ServiceRequest> request() {
        return Optional.ofNullable(request);
    }
}
