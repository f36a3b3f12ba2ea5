package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A mentored village from which nothing has been heard for too long. */
@Entity
public class VillageSilence {

    private static final int LONGEST_NOTE = 2000;

    @Id
    private UUID id;

    @Version
    private long version;

    private String villageCode;
    private String office;
    private LocalDate lastHeardOn;
    private LocalDate foundOn;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private SilenceOutcome outcome;

    private String note;
    private String settledBy;
    private Instant settledAt;
    private LocalDate endedOn;

    protected VillageSilence() {}

    public VillageSilence(VillageCode village, OfficeCode office, LocalDate lastHeardOn, LocalDate foundOn) {
        this.id = UUID.randomUUID();
        this.villageCode = village.value();
        this.office = office.value();
        this.lastHeardOn = lastHeardOn;
        this.foundOn = foundOn;
    }

    /** Somebody asked the village and nothing is to be seen. @throws InvalidInputException if it is not said who was asked */
    public void nothingSeen(String whoWasAsked, LocalDate today, UserId by, Instant at) {
        settle(SilenceOutcome.NOTHING_SEEN, whoWasAsked, "Siapa yang dihubungi", today, by, at);
    }

    /** @throws InvalidInputException if the reason is missing */
    public void accept(String reason, LocalDate today, UserId by, Instant at) {
        settle(SilenceOutcome.ACCEPTED, reason, "Alasan", today, by, at);
    }

    private void settle(SilenceOutcome how, String text, String label, LocalDate today, UserId by, Instant at) {
        requireSilent();
        note = Texts.required(text, LONGEST_NOTE, "note", label);
        outcome = how;
        settledBy = by.value();
        settledAt = at;
        endedOn = today;
    }

    /** Somebody goes there; the village stays silent until the visit is reported. */
    public void visitPlanned(VisitId visit) {
        requireSilent();
        visitId = visit.value();
    }

    public void heard(LocalDate today) {
        requireSilent();
        outcome = SilenceOutcome.HEARD;
        endedOn = today;
    }

    private void requireSilent() {
        if (endedOn != null) {
            throw new InvalidInputException("Desa ini sudah memberi kabar. Muat ulang halaman.");
        }
    }

    public UUID id() {
        return id;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    /** Day of the last reported visit or statement; the first day of mentoring if there was none. */
    public LocalDate lastHeardOn() {
        return lastHeardOn;
    }

    public Optional<VisitId> visit() {
        return Optional.ofNullable(visitId).map(VisitId::new);
    }

    public Optional<SilenceOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
