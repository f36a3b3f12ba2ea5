package id.pimpasa.outreach.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A Surat Tugas that a newer one has replaced. */
@Embeddable
public record FormerLetter(UUID document, Instant replacedAt) {}
