package id.pimpasa.appointment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A ceremony that took place, with its record (Berita Acara) once that is drafted. */
@Embeddable
public class HeldCeremony {

    private int round;

    @Column(name = "held_at")
    private Instant at;

    private String place;
    private String note;
    private UUID document;

    protected HeldCeremony() {}

    HeldCeremony(Ceremony ceremony, String note) {
        this.round = ceremony.round();
        this.at = ceremony.at();
        this.place = ceremony.place();
        this.note = note;
    }

    void draftRecord(UUID recordDocument) {
        document = recordDocument;
    }

    public int round() {
        return round;
    }

    public Instant at() {
        return at;
    }

    public String place() {
        return place;
    }

    public String note() {
        return note;
    }

    public Optional<UUID> document() {
        return Optional.ofNullable(document);
    }
}
