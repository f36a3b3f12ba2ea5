package id.pimpasa.evidence.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of an uploaded file, apart from what is listed. */
@Entity
@Immutable
public class EvidenceContent {

    @Id
    private UUID id;

    private byte[] content;
    private byte[] thumbnail;

    protected EvidenceContent() {}

    /** @param thumbnail {@code null} for a document */
    public EvidenceContent(UUID id, byte[] content, byte[] thumbnail) {
        this.id = id;
        this.content = content;
        this.thumbnail = thumbnail;
    }

    public byte[] content() {
        return content;
    }

    public Optional<byte[]> thumbnail() {
        return Optional.ofNullable(thumbnail);
    }
}
