package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The villages of a term went to a successor; the note (Berita Acara Serah Terima) says which. */
@Embeddable
public class Handover {

    private String successor;
    private LocalDate handedOn;
    private UUID document;
    private Instant acknowledgedAt;

    protected Handover() {}

    Handover(UserId successor, LocalDate handedOn, UUID document) {
        this.successor = successor.value();
        this.handedOn = handedOn;
        this.document = document;
    }

    void acknowledge(Instant at) {
        acknowledgedAt = at;
    }

    public UserId successor() {
        return new UserId(successor);
    }

    public LocalDate handedOn() {
        return handedOn;
    }

    public UUID document() {
        return document;
    }

    /** When the successor confirmed; empty as long as that has not happened. */
    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }
}
