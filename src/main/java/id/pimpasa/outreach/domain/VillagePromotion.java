package id.pimpasa.outreach.domain;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The status Mandiri (keimigrasian) of a village: proposed, conferred with a certificate, reviewed and withdrawn by people. */
@Entity
public class VillagePromotion {

    private static final int LONGEST_NOTE = 2000;

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String villageCode;
    private String office;

    @Enumerated(EnumType.STRING)
    private PromotionStep step;

    private LocalDate reachedOn;

    /** What the officer says for the village. */
    private String reasons;

    private UUID certificate;

    /** The rating that the last decision looked at; none before the first. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_rating")
    private VillageIndex decidedRating;

    private LocalDate conferredOn;
    private LocalDate reviewOn;
    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "village_promotion_entry", joinColumns = @JoinColumn(name = "promotion_id"))
    @OrderColumn(name = "position")
    private List<PromotionEntry> entries = new ArrayList<>();

    protected VillagePromotion() {}

    public VillagePromotion(String number, VillageCode village, OfficeCode office, LocalDate reachedOn) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.villageCode = village.value();
        this.office = office.value();
        this.reachedOn = reachedOn;
        this.step = PromotionStep.PROPOSE;
    }

    /** @throws InvalidInputException if the reasons are missing */
    public void propose(String why, UserId by, Instant at) {
        require(PromotionStep.PROPOSE);
        reasons = Texts.required(why, LONGEST_NOTE, "reasons", "Alasan usulan");
        note(PromotionAct.PROPOSED, null, by, at);
        step = PromotionStep.CHECK;
    }

    public void forward(String note, UserId by, Instant at) {
        require(PromotionStep.CHECK);
        note(PromotionAct.CHECKED, Texts.optional(note, LONGEST_NOTE, "note", "Catatan"), by, at);
        step = PromotionStep.DECIDE;
    }

    /** @throws InvalidInputException if the note is missing */
    public void giveBack(String note, UserId by, Instant at) {
        require(PromotionStep.CHECK);
        note(PromotionAct.RETURNED, Texts.required(note, LONGEST_NOTE, "note", "Catatan perbaikan"), by, at);
        step = PromotionStep.PROPOSE;
    }

    /**
     * @param rating how the village stands now
     * @throws InvalidInputException if it no longer stands at the level that the status asks for
     */
    public void confer(VillageIndex rating, String note, LocalDate today, UserId by, Instant at) {
        require(PromotionStep.DECIDE);
        if (rating.isBelow(VillageLevel.SELF_RELIANT)) {
            throw new InvalidInputException(
                    "decision",
                    "Penilaian desa sudah turun ke tingkat %s. Tolak usulan ini; desa dapat diusulkan lagi kelak."
                            .formatted(rating.level().label()));
        }
        note(PromotionAct.CONFERRED, Texts.optional(note, LONGEST_NOTE, "note", "Catatan"), by, at);
        step = PromotionStep.CONFERRED;
        decidedRating = rating;
        conferredOn = today;
    }

    /** @throws InvalidInputException if the reason is missing */
    public void refuse(VillageIndex rating, String reason, LocalDate today, UserId by, Instant at) {
        require(PromotionStep.DECIDE);
        note(PromotionAct.REFUSED, Texts.required(reason, LONGEST_NOTE, "note", "Alasan"), by, at);
        end(PromotionStep.REFUSED, rating, today);
    }

    public void attachCertificate(UUID document) {
        certificate = document;
    }

    /** Whether the rating opens a review: it lies below what the status asks for, or below what it was kept with. */
    public boolean isFallen(VillageIndex rating) {
        return step == PromotionStep.CONFERRED
                && rating.isBelow(reviewOn == null ? VillageLevel.SELF_RELIANT : decidedRating.level());
    }

    /** The day of the review found the village where the status asks it to be. */
    public void levelHolds() {
        require(PromotionStep.CONFERRED);
        reviewOn = null;
    }

    /** A rating, or the day of the review, found the village below what the status asks for. */
    public void levelFell(Instant at) {
        require(PromotionStep.CONFERRED);
        entries.add(new PromotionEntry(PromotionAct.LEVEL_FELL, null, VisitChange.SYSTEM, at));
        step = PromotionStep.REVIEW;
    }

    /**
     * The village keeps the status until somebody looks again.
     *
     * @throws InvalidInputException if the reason is missing, or the day is missing or has come
     */
    public void keep(
            VillageIndex rating, String reason, LocalDate lookAgainOn, LocalDate today, UserId by, Instant at) {
        require(PromotionStep.REVIEW);
        if (lookAgainOn == null || !lookAgainOn.isAfter(today) || lookAgainOn.isAfter(today.plusYears(1))) {
            throw new InvalidInputException(
                    "reviewOn", "Tanggal peninjauan berikut harus sesudah hari ini dan paling lama satu tahun lagi.");
        }
        note(PromotionAct.KEPT, Texts.required(reason, LONGEST_NOTE, "note", "Alasan"), by, at);
        step = PromotionStep.CONFERRED;
        decidedRating = rating;
        reviewOn = lookAgainOn;
    }

    /** @throws InvalidInputException if the reason is missing */
    public void withdraw(VillageIndex rating, String reason, LocalDate today, UserId by, Instant at) {
        require(PromotionStep.REVIEW);
        note(PromotionAct.WITHDRAWN, Texts.required(reason, LONGEST_NOTE, "note", "Alasan"), by, at);
        end(PromotionStep.WITHDRAWN, rating, today);
    }

    /**
     * Whether a village that was refused, or lost the status, is proposed anew. What has been decided is not asked again
     * with every visit.
     *
     * @param after from then on it is asked again although nothing has changed
     */
    public boolean allowsAnother(VillageIndex rating, LocalDate today, Period after) {
        return rating.isAbove(decidedRating) || !today.isBefore(endedOn.plus(after));
    }

    public void urge(String measure, UserId by, Instant at) {
        note(PromotionAct.URGED, Texts.required(measure, LONGEST_NOTE, "measure", "Tindakan"), by, at);
    }

    private void end(PromotionStep last, VillageIndex rating, LocalDate today) {
        step = last;
        decidedRating = rating;
        endedOn = today;
    }

    private void note(PromotionAct act, String note, UserId by, Instant at) {
        entries.add(new PromotionEntry(act, note, by.value(), at));
    }

    private void require(PromotionStep expected) {
        if (step != expected) {
            throw new InvalidInputException("Langkah ini sudah selesai. Muat ulang halaman.");
        }
    }

    public UUID id() {
        return id;
    }

    /** The readable number, such as {@code DM-SERANG-2026-0001}. */
    public String number() {
        return number;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public PromotionStep step() {
        return step;
    }

    public LocalDate reachedOn() {
        return reachedOn;
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    public Optional<UUID> certificate() {
        return Optional.ofNullable(certificate);
    }

    public Optional<VillageIndex> decidedRating() {
        return Optional.ofNullable(decidedRating);
    }

    public Optional<LocalDate> conferredOn() {
        return Optional.ofNullable(conferredOn);
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public List<PromotionEntry> entries() {
        return List.copyOf(entries);
    }
}
