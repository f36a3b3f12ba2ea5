package id.pimpasa.document.domain;

import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.NewDocument;
import id.pimpasa.platform.office.OfficeCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A drafted document with the hash of its content. Never changes. */
@Entity
@Immutable
public class Document {

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private DocumentTemplate template;

    private String title;
    private String number;
    private String office;
    private Instant createdAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private byte[] content;

    protected Document() {}

    public Document(NewDocument draft, String code, Instant createdAt, byte[] content) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.template = draft.template();
        this.title = draft.title();
        this.number = draft.number().orElse(null);
        this.office = draft.office().value();
        this.createdAt = createdAt;
        this.sha256 = sha256(content);
        this.content = content.clone();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public DocumentTemplate template() {
        return template;
    }

    public String title() {
        return title;
    }

    /** The number that the document bears; empty for one without, and for one that gets it when it is signed. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }
}
