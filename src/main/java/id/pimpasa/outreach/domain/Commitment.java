package id.pimpasa.outreach.domain;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What somebody in a village promised. It is asked for again at the next visit until it is kept. */
@Entity
@Table(name = "visit_commitment")
public class Commitment {

    private static final int LONGEST_NOTE = 1000;

    @Id
    private UUID id;

    private String villageCode;
    private String promise;
    private LocalDate dueOn;
    private LocalDate keptOn;
    private boolean withdrawn;
    private String followUpNote;
    private String followedUpBy;
    private Instant followedUpAt;

    protected Commitment() {}

    Commitment(VillageCode village, ReportContent.Promise promise) {
        this.id = UUID.randomUUID();
        this.villageCode = village.value();
        this.promise = promise.promise();
        this.dueOn = promise.dueOn();
    }

    public void keep(LocalDate day) {
        keptOn = keptOn == null ? day : keptOn;
    }

    /**
     * The village gets more time.
     *
     * @throws InvalidInputException if the new day is missing or has come, or the reason is missing
     */
    public void extend(LocalDate day, LocalDate today, String reason, UserId by, Instant at) {
        if (day == null || !day.isAfter(today)) {
            throw new InvalidInputException("newDate", "Tenggat baru harus sesudah hari ini. Pilih tanggal lain.");
        }
        followUp(reason, by, at);
        dueOn = day;
    }

    /** @throws InvalidInputException if the reason is missing */
    public void giveUp(String reason, UserId by, Instant at) {
        followUp(reason, by, at);
        withdrawn = true;
    }

    private void followUp(String reason, UserId by, Instant at) {
        followUpNote = Texts.required(reason, LONGEST_NOTE, "note", "Alasan");
        followedUpBy = by.value();
        followedUpAt = at;
    }

    void withdraw() {
        withdrawn = true;
    }

    /** Whether it is still to be kept. */
    public boolean isOpen() {
        return keptOn == null && !withdrawn;
    }

    public UUID id() {
        return id;
    }

    public String promise() {
        return promise;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    ReportContent.Promise toPromise() {
        return new ReportContent.Promise(promise, dueOn);
    }
}
