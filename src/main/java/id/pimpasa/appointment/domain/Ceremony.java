package id.pimpasa.appointment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When and where officers are inaugurated (pengukuhan) next. Those who are absent come in a later round; a change of the
 * same round is a new revision of one calendar entry.
 */
@Embeddable
public class Ceremony {

    @Column(name = "ceremony_at")
    private Instant at;

    @Column(name = "ceremony_place")
    private String place;

    @Column(name = "ceremony_note")
    private String note;

    @Column(name = "ceremony_round")
    private Integer round;

    @Column(name = "ceremony_revision")
    private Integer revision;

    @Column(name = "ceremony_held")
    private Boolean held;

    protected Ceremony() {}

    private Ceremony(Instant at, String place, int round, int revision) {
        this.at = at;
        this.place = place;
        this.round = round;
        this.revision = revision;
        this.held = false;
    }

    static Ceremony first(Instant at, String place) {
        return new Ceremony(at, place, 1, 0);
    }

    /** @return the next round once this one was held, or else the same one at another time */
    Ceremony next(Instant newTime, String newPlace) {
        return held
                ? new Ceremony(newTime, newPlace, round + 1, 0)
                : new Ceremony(newTime, newPlace, round, revision + 1);
    }

    /** Calendars learn by a further revision that it does not take place, or not for some. */
    void revise() {
        revision++;
    }

    void record(String recordedNote, boolean wasHeld) {
        note = recordedNote;
        held = wasHeld;
    }

    public Instant at() {
        return at;
    }

    public String place() {
        return place;
    }

    /** Counts the ceremonies of the batch, from 1. */
    public int round() {
        return round;
    }

    /** Grows with each change of this round. */
    public int revision() {
        return revision;
    }

    public boolean wasHeld() {
        return held;
    }
}
