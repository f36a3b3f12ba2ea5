package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportSource;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What came in, and what the office gave it at once. Nothing of it is ever changed. */
@MappedSuperclass
public abstract class ReceivedReport extends AbstractAggregateRoot<Report> {

    @Id
    private UUID id;

    private String registerNumber;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String villageCode;

    private String officeCode;

    private String narrative;

    @Enumerated(EnumType.STRING)
    private IdentityMode identityMode;

    @Enumerated(EnumType.STRING)
    private ReportSource source;

    private String enteredBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String receiptHash;

    private Instant receivedAt;

    protected ReceivedReport() {}

    /** @throws InvalidInputException if the narrative is too short or too long */
    ReceivedReport(Report.Registration registration, NewReport content, Instant now) {
        this.id = registration.id().value();
        this.registerNumber = registration.registerNumber();
        this.officeCode = registration.office().value();
        this.receiptHash = registration.receiptHash();
        this.villageCode = content.village().value();
        this.narrative = Narrative.valid(content.narrative());
        this.identityMode = content.identityMode();
        this.source = content.source();
        this.enteredBy =
                content.enteredBy() == null ? null : content.enteredBy().value();
        this.receivedAt = now;
    }

    public ReportId id() {
        return new ReportId(id);
    }

    public String registerNumber() {
        return registerNumber;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public OfficeCode office() {
        return new OfficeCode(officeCode);
    }

    public String narrative() {
        return narrative;
    }

    public IdentityMode identityMode() {
        return identityMode;
    }

    public ReportSource source() {
        return source;
    }

    public Optional<UserId> enteredBy() {
        return Optional.ofNullable(enteredBy).map(UserId::new);
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
