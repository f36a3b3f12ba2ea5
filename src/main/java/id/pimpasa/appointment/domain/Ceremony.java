package id.pimpasa.appointment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and where officers are inaugurated (pengukuhan). */
@Embeddable
public class Ceremony {

    @Column(name = "ceremony_at")
    private Instant at;

    @Column(name = "ceremony_place")
    private String place;

    @Column(name = "ceremony_note")
    private String note;

    protected Ceremony() {}

    Ceremony(Instant at, String place) {
        this.at = at;
        this.place = place;
    }

    void record(String recordedNote) {
        note = recordedNote;
    }

    public Instant at() {
        return at;
    }

    public String place() {
        return place;
    }
}
