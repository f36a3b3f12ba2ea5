package id.pimpasa.evidence.domain;

import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.evidence.EvidenceItem;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.evidence.ExaminedFile;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An uploaded file: what it is, who sent it, and what it belongs to. Attached once, and unchanged from then on. */
@Entity
@Table(name = "evidence")
public class EvidenceFile {

    private static final String SEPARATOR = " ";

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private int size;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String originalSha256;

    private String signatures;
    private String uploadedBy;
    private Instant uploadedAt;
    private String subjectType;
    private String subjectId;
    private String office;
    private Instant attachedAt;

    protected EvidenceFile() {}

    /** @param uploader {@code null} for a sender without an account */
    public static EvidenceFile of(EvidenceId id, ExaminedFile file, UserId uploader, Instant at) {
        var kept = new EvidenceFile();
        kept.id = id.value();
        kept.name = file.name();
        kept.kind = file.kind();
        kept.size = file.content().length;
        kept.sha256 = Sha256.of(file.content());
        kept.originalSha256 = file.originalSha256();
        kept.signatures = file.signatures().isEmpty() ? null : String.join(SEPARATOR, file.signatures());
        kept.uploadedBy = uploader == null ? null : uploader.value();
        kept.uploadedAt = at;
        return kept;
    }

    public void attach(String toType, String toId, OfficeCode ofOffice, Instant at) {
        if (subjectId != null) {
            throw new IllegalStateException("Evidence " + id + " is attached already");
        }
        subjectType = toType;
        subjectId = toId;
        office = ofOffice.value();
        attachedAt = at;
    }

    public EvidenceItem item() {
        return new EvidenceItem(id(), name, kind, size, sha256, originalSha256, signatures(), uploader(), uploadedAt);
    }

    private List<String> signatures() {
        return signatures == null ? List.of() : List.of(signatures.split(SEPARATOR));
    }

    public EvidenceId id() {
        return new EvidenceId(id);
    }

    public Optional<UserId> uploader() {
        return Optional.ofNullable(uploadedBy).map(UserId::new);
    }

    public boolean isAttached() {
        return subjectId != null;
    }

    /** {@code null} until it is attached. */
    public String subjectType() {
        return subjectType;
    }

    /** {@code null} until it is attached. */
    public String subjectId() {
        return subjectId;
    }

    /** Of the subject. Asked only when it is attached. */
    public OfficeCode office() {
        return new OfficeCode(office);
    }
}
