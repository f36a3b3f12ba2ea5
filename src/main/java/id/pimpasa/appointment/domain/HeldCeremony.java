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
    private String number;
    private UUID document;

    protected HeldCeremony() {}

    /** @param number of its record; {@code null} for one that gets it when it is signed */
    HeldCeremony(Ceremony ceremony, String note, String number) {
        this.round = ceremony.round();
        this.at = ceremony.at();
        this.place = ceremony.place();
        this.note = note;
        this.number = number;
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

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<UUID> document() {
        return Optional.ofNullable(document);
    }
}
