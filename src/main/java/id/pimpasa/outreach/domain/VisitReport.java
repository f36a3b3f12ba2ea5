package id.pimpasa.outreach.domain;

import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A visit report as it was submitted. A corrected one is a report of its own. */
@Entity
public class VisitReport {

    @Id
    private UUID id;

    private LocalDate heldOn;

    /** Taken as it stands, like the end: the usual type would shift it by the server's zone. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime beganAt;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime endedAt;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String theme;
    private Integer preAverage;
    private Integer postAverage;
    private String findings;
    private boolean nilReport;
    private String reportedBy;
    private Instant reportedAt;
    private UUID attendanceList;

    @Embedded
    private ReportDetails details;

    @ElementCollection
    @CollectionTable(name = "visit_participants", joinColumns = @JoinColumn(name = "report_id"))
    private Set<Participants> participants;

    @ElementCollection
    @CollectionTable(name = "visit_service", joinColumns = @JoinColumn(name = "report_id"))
    private Set<ServiceGiven> services;

    @ElementCollection
    @CollectionTable(name = "visit_question", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "report_id", nullable = false)
    @OrderColumn(name = "position")
    private List<Commitment> commitments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_photo", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @Column(name = "photo")
    private List<UUID> photos = new ArrayList<>();

    protected VisitReport() {}

    VisitReport(VillageCode village, ReportContent content, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.heldOn = content.heldOn();
        this.beganAt = content.beganAt();
        this.endedAt = content.endedAt();
        this.kind = content.kind();
        this.theme = content.theme();
        this.preAverage = content.preAverage();
        this.postAverage = content.postAverage();
        this.findings = content.findings() == null ? "" : content.findings();
        this.nilReport = content.nilReport();
        this.participants = new HashSet<>(content.participants());
        this.services = new HashSet<>(content.services());
        this.questions.addAll(content.questions());
        content.commitments().forEach(promise -> commitments.add(new Commitment(village, promise)));
        content.files().photos().forEach(photo -> photos.add(photo.value()));
        this.attendanceList = content.files().attendanceList() == null
                ? null
                : content.files().attendanceList().value();
        this.details = content.details();
        this.reportedBy = by.value();
        this.reportedAt = at;
    }

    public ReportContent content() {
        return new ReportContent(
                heldOn,
                beganAt,
                endedAt,
                kind,
                theme,
                participants.stream()
                        .sorted((one, other) -> one.people().compareTo(other.people()))
                        .toList(),
                preAverage,
                postAverage,
                services.stream()
                        .sorted((one, other) -> one.service().compareTo(other.service()))
                        .toList(),
                List.copyOf(questions),
                commitments.stream().map(Commitment::toPromise).toList(),
                findings,
                nilReport,
                files(),
                details);
    }

    private ReportFiles files() {
        return new ReportFiles(
                photos.stream().map(EvidenceId::new).toList(),
                attendanceList == null ? null : new EvidenceId(attendanceList));
    }

    /** What the village promised for a certain day and has not kept yet. */
    public List<Commitment> dueCommitments() {
        return commitments.stream()
                .filter(Commitment::isOpen)
                .filter(commitment -> commitment.dueOn().isPresent())
                .toList();
    }

    /** A corrected report names its commitments anew. */
    void withdrawCommitments() {
        commitments.forEach(Commitment::withdraw);
    }

    boolean holds(Commitment commitment) {
        return commitments.stream().anyMatch(own -> own.id().equals(commitment.id()));
    }

    public UserId reportedBy() {
        return new UserId(reportedBy);
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
