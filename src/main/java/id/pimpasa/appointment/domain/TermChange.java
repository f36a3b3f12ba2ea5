package id.pimpasa.appointment.domain;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A change of a term and who recorded it. */
@Embeddable
public class TermChange {

    @Enumerated(EnumType.STRING)
    private TermChangeKind kind;

    private LocalDate effectiveOn;
    private LocalDate until;
    private String note;
    private UUID file;
    private String recordedBy;
    private Instant recordedAt;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected TermChange() {}

    /** A further decree holds from the day after the former one until its own last day. */
    static TermChange renewal(LocalDate formerEnd, RenewalDecree decree, UserId by, Instant recordedAt) {
        var change = new TermChange(
                TermChangeKind.RENEWAL, formerEnd, decree.until(), "SK nomor " + decree.number(), by, recordedAt);
        change.file = decree.file();
        return change;
    }

    /** @param until last day of a leave; dropped for every other kind but a renewal */
    public TermChange(
            TermChangeKind kind, LocalDate effectiveOn, LocalDate until, String note, UserId by, Instant recordedAt) {
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.until = kind.endsTheTerm() ? null : until;
        this.note = note;
        this.recordedBy = by.value();
        this.recordedAt = recordedAt;
    }

    boolean saysTheSameAs(TermChange other) {
        return kind == other.kind && effectiveOn.equals(other.effectiveOn) && Objects.equals(until, other.until);
    }

    /** Whether the day has not come, or has come today and may not have been seen to; nobody comes back from an end. */
    boolean isToCome(LocalDate today) {
        return kind.endsTheTerm() || kind == TermChangeKind.LEAVE && !effectiveOn.isBefore(today);
    }

    /** A leave may be put right by a leave, and an end by an end; an end before a leave leaves nothing of it. */
    boolean mayReplace(TermChange waiting) {
        return kind.endsTheTerm()
                ? waiting.kind.endsTheTerm() || !effectiveOn.isAfter(waiting.effectiveOn)
                : kind == waiting.kind;
    }

    /** Whether this is a leave with days at work between it and the other one. */
    boolean isLeaveApartFrom(TermChange leave) {
        return kind == TermChangeKind.LEAVE && leave.until != null && effectiveOn.isAfter(leave.until.plusDays(1));
    }

    boolean isAbsence() {
        return withdrawnAt == null && (kind.endsTheTerm() || kind == TermChangeKind.LEAVE);
    }

    boolean hadEnded(LocalDate day) {
        return kind.endsTheTerm() && !day.isBefore(effectiveOn);
    }

    boolean wasLeaveOn(LocalDate day) {
        return kind == TermChangeKind.LEAVE && !day.isBefore(effectiveOn) && !day.isAfter(until);
    }

    LocalDate recordedOn(ZoneId zone) {
        return LocalDate.ofInstant(recordedAt, zone);
    }

    /** Such as {@code cuti mulai 5 Januari 2027}. */
    String inWords() {
        return kind.label().toLowerCase(Locale.ROOT) + " mulai " + DAY.format(effectiveOn)
                + (until == null ? "" : " sampai dengan " + DAY.format(until));
    }

    public TermChangeKind kind() {
        return kind;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public LocalDate until() {
        return until;
    }

    public String note() {
        return note;
    }

    void withdraw(UserId by, Instant at) {
        withdrawnBy = by.value();
        withdrawnAt = at;
    }

    /** Who took the change back before its day; empty for one that holds. */
    public Optional<UserId> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy).map(UserId::new);
    }

    /** The uploaded file on which the change rests, such as the signed decree of a renewal. */
    public Optional<UUID> file() {
        return Optional.ofNullable(file);
    }

    public UserId recordedBy() {
        return new UserId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
