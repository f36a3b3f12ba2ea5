package id.pimpasa.outreach.domain;

import id.pimpasa.escalation.ReportId;
import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VisitClosed;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.VisitReported;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An officer's visit to a village, from the plan to the approved report. Guards what may follow what, and keeps who moved,
 * reported and reviewed it.
 */
@Entity
public class Visit extends AbstractAggregateRoot<Visit> {

    private static final int LONGEST_NOTE = 2000;

    /** A village that asks its officer to come at once: by the time that this is written down, the hour has struck. */
    private static final Duration JUST_BEGUN = Duration.ofHours(1);

    private static final Duration LONGEST_ABSENCE = Duration.ofDays(2);

    /** As long as the rarest visits are apart that every village gets; what is later is another visit. */
    private static final int LONGEST_DELAY_MONTHS = 3;

    @Id
    private UUID id;

    @Version
    private Long version;

    private String number;
    private String villageCode;
    private String office;
    private String officer;
    private UUID planId;
    private LocalDate firstPlannedOn;
    private LocalDate plannedOn;

    /** Taken as it stands: the usual type would shift it by the server's zone. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime startsAt;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String theme;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private LocalDate heldOn;
    private int revision;
    private Integer announcedRevision;
    private UUID letter;
    private UUID activityReport;

    @ElementCollection
    @CollectionTable(name = "visit_former_letter", joinColumns = @JoinColumn(name = "visit_id"))
    private Set<FormerLetter> formerLetters = new HashSet<>();

    /** Who goes along, as the Surat Tugas says. */
    @ElementCollection
    @CollectionTable(name = "visit_companion", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "officer")
    private Set<String> companions = new HashSet<>();

    /** What the village asked for, where it is a passport service. */
    @Embedded
    private ServiceRequest request;

    private Instant backAt;

    /** When the officer means to be back, if that differs from what is usual for the village. */
    private Instant backExpectedAt;

    @Embedded
    private RaisedSuspicion suspicion = new RaisedSuspicion();

    @ElementCollection
    @CollectionTable(name = "visit_change", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    private List<VisitChange> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_review", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    private List<VisitReview> reviews = new ArrayList<>();

    /** What the village promised earlier and, as the report that counts says, has kept. */
    @ElementCollection
    @CollectionTable(name = "visit_kept_commitment", joinColumns = @JoinColumn(name = "visit_id"))
    @Column(name = "commitment_id")
    private Set<UUID> keptCommitments = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "visit_id", nullable = false)
    @OrderColumn(name = "submission")
    private List<VisitReport> reports = new ArrayList<>();

    protected Visit() {}

    private Visit(VisitId id, String number, PlannedVisit plan) {
        this.id = id.value();
        this.number = number;
        this.villageCode = plan.village().value();
        this.office = plan.office().value();
        this.officer = plan.officer().value();
        this.planId = plan.planId();
        this.firstPlannedOn = plan.date();
        this.plannedOn = plan.date();
        this.startsAt = plan.startsAt();
        this.kind = plan.kind();
        this.theme = plan.theme();
        this.request = plan.request();
        this.status = VisitStatus.SCHEDULED;
    }

    public static Visit schedule(VisitId id, String number, PlannedVisit plan) {
        return new Visit(id, number, plan);
    }

    /** @throws InvalidInputException if the visit was reported or cancelled already, or the date or reason is missing */
    public void postpone(LocalDate date, LocalTime time, String reason, LocalDateTime now, UserId by, Instant at) {
        requireScheduled();
        requireTogether(date, time);
        if (date.isBefore(now.toLocalDate())) {
            throw new InvalidInputException("newDate", "Tanggal kunjungan yang baru sudah lewat. Pilih tanggal lain.");
        }
        if (!date.atTime(time).isAfter(now.minus(JUST_BEGUN))) {
            throw new InvalidInputException(
                    "newTime", "Jam kunjungan yang baru sudah lewat. Pilih jam yang akan datang atau tanggal lain.");
        }
        if (date.isAfter(now.toLocalDate().plusMonths(LONGEST_DELAY_MONTHS))) {
            throw new InvalidInputException(
                    "newDate",
                    "Kunjungan dijadwalkan ulang paling lama %d bulan dari hari ini. Pilih tanggal yang lebih dekat, atau batalkan kunjungan."
                            .formatted(LONGEST_DELAY_MONTHS));
        }
        if (date.equals(plannedOn) && time.equals(startsAt)) {
            throw new InvalidInputException("newDate", "Tanggal dan jam yang baru sama dengan yang lama.");
        }
        note(VisitChangeKind.POSTPONED, reasonOf(reason), by.value(), at);
        backAt = null;
        backExpectedAt = null;
        plannedOn = date;
        startsAt = time;
        revision++;
    }

    /** @throws InvalidInputException if the visit was reported or cancelled already, or the reason is missing */
    public void cancel(String reason, UserId by, Instant at) {
        requireScheduled();
        note(VisitChangeKind.CANCELLED, reasonOf(reason), by.value(), at);
        status = VisitStatus.CANCELLED;
        revision++;
        registerEvent(new VisitClosed(id(), office(), village(), false, plan()));
    }

    /** Another officer mentors the village now and takes the visit over. */
    public void handOver(UserId successor, Instant at) {
        if (status.isOpen()) {
            note(VisitChangeKind.HANDED_OVER, null, VisitChange.SYSTEM, at);
            officer = successor.value();
            companions.remove(officer);
            revision++;
        }
    }

    public void becomeOverdue(Instant at) {
        requireScheduled();
        note(VisitChangeKind.OVERDUE, null, VisitChange.SYSTEM, at);
    }

    public void remind(String message, UserId by, Instant at) {
        requireScheduled();
        note(VisitChangeKind.REMINDED, Texts.optional(message, LONGEST_NOTE, "note", "Catatan"), by.value(), at);
    }

    /** @throws InvalidInputException if no correction is awaited, or the note is missing */
    public void urgeCorrection(String note, UserId by, Instant at) {
        if (status != VisitStatus.RETURNED) {
            throw new InvalidInputException("Laporan ini sudah diperbaiki. Muat ulang halaman.");
        }
        note(VisitChangeKind.REMINDED, Texts.required(note, LONGEST_NOTE, "note", "Catatan"), by.value(), at);
    }

    /**
     * Somebody who knows says when the officer will be back.
     *
     * @param expected when the officer is expected back so far; once the visit has begun, somebody waits for that, and it
     *     can only become later
     * @throws InvalidInputException if the visit has ended, or the moment is not after its beginning or is more than two
     *     days later
     */
    public void expectBack(Instant moment, Instant begin, Instant expected, UserId by, Instant at) {
        requireScheduled();
        if (!at.isBefore(begin) && moment != null && moment.isBefore(expected)) {
            throw new InvalidInputException(
                    "Kunjungan sudah dimulai; perkiraan kembali hanya dapat dibuat lebih lambat.");
        }
        if (moment == null || !moment.isAfter(begin) || moment.isAfter(begin.plus(LONGEST_ABSENCE))) {
            throw new InvalidInputException(
                    "Perkiraan kembali harus sesudah jam mulai dan paling lama dua hari sesudahnya.");
        }
        note(VisitChangeKind.RETURN_EXPECTED, null, by.value(), at);
        backExpectedAt = moment;
    }

    /**
     * The officer is back from the village. Saying so once is enough.
     *
     * @throws InvalidInputException if the visit has not begun, or has ended
     */
    public void checkIn(Instant begin, UserId by, Instant at) {
        if (!status.isOpen()) {
            throw ended();
        }
        if (at.isBefore(begin)) {
            throw new InvalidInputException(
                    "Kunjungan ini belum dimulai. Catat kepulangan Anda setelah kembali dari desa.");
        }
        if (backAt == null) {
            note(VisitChangeKind.CHECKED_IN, null, by.value(), at);
            backAt = at;
        }
    }

    /** Somebody made sure what became of an officer who had not checked in. */
    public void confirmReturn(String result, UserId by, Instant at) {
        note(
                VisitChangeKind.RETURN_CONFIRMED,
                Texts.required(result, LONGEST_NOTE, "note", "Hasil pemeriksaan"),
                by.value(),
                at);
    }

    /**
     * The visit took place.
     *
     * @param seen what may be trafficking or smuggling, or {@code null}
     * @throws InvalidInputException if the report says nothing of findings, lacks what its kind of activity needs, or the day
     *     has not come
     */
    public void report(ReportContent content, Suspicion seen, LocalDate today, UserId by, Instant at) {
        requireNotReported();
        requireSensibleDay(content.heldOn(), today);
        content.details().requireFor(content.kind());
        requireStatement(content, seen);
        requireFirstSuspicion(seen);
        lastReport().ifPresent(VisitReport::withdrawCommitments);
        reports.add(new VisitReport(village(), content, by, at));
        heldOn = content.heldOn();
        status = VisitStatus.REPORTED;
        suspicion.keep(seen);
        registerEvent(new VisitReported(id(), office(), village(), heldOn));
    }

    private void requireSensibleDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new InvalidInputException("heldOn", "Tanggal kunjungan belum tiba. Periksa kembali tanggalnya.");
        }
        var planned = plannedOn.isBefore(firstPlannedOn) ? plannedOn : firstPlannedOn;
        if (day.isBefore(planned.minusMonths(1))) {
            throw new InvalidInputException("heldOn", "Tanggal kunjungan terlalu jauh sebelum tanggal rencana.");
        }
    }

    private void requireStatement(ReportContent content, Suspicion seen) {
        var hasFinding = content.findings() != null || seen != null || suspicion.isRaised();
        if (!hasFinding && !content.nilReport()) {
            throw new InvalidInputException("findings", "Tulis temuan, atau centang \"tidak ada temuan\".");
        }
        if (seen != null && content.nilReport()) {
            throw new InvalidInputException(
                    "nilReport",
                    "Ada temuan mencurigakan, tetapi \"tidak ada temuan\" dicentang. Pilih salah satunya.");
        }
    }

    /** A correction has no way to the early warning: what it brought would be kept nowhere. */
    private void requireFirstSuspicion(Suspicion seen) {
        if (seen != null && suspicion.isRaised()) {
            throw new InvalidInputException(
                    "suspicious",
                    "Temuan mencurigakan kunjungan ini sudah diteruskan. Sampaikan temuan baru sebagai laporan dini tersendiri.");
        }
    }

    /** What the report says about earlier commitments; a corrected one says it anew. */
    public void noteKept(Collection<UUID> commitments) {
        keptCommitments.clear();
        keptCommitments.addAll(commitments);
    }

    /** @return what waits to become an early-warning report */
    public Optional<Suspicion> suspicion() {
        return suspicion.waiting();
    }

    /** The suspicion is an early-warning report now; its words stand there and no longer here. */
    public void raised(ReportId report) {
        suspicion.raised(report);
    }

    /** @throws InvalidInputException if nothing waits for a review, the report is the person's own work, or a return has no note */
    public void review(ReviewOutcome outcome, String note, UserId by, Instant at) {
        if (status != VisitStatus.REPORTED) {
            throw new InvalidInputException("Tidak ada laporan yang menunggu pemeriksaan. Muat ulang halaman.");
        }
        if (authors().contains(by)) {
            throw new InvalidInputException(
                    "decision", "Laporan Anda sendiri diperiksa oleh orang lain. Serahkan kepada Kepala Kanim.");
        }
        var isReturn = outcome == ReviewOutcome.RETURN;
        var text = isReturn
                ? Texts.required(note, LONGEST_NOTE, "note", "Catatan perbaikan")
                : Texts.optional(note, LONGEST_NOTE, "note", "Catatan");
        reviews.add(new VisitReview(outcome, text, by, at));
        status = isReturn ? VisitStatus.RETURNED : VisitStatus.APPROVED;
        if (!isReturn) {
            registerEvent(new VisitClosed(id(), office(), village(), true, plan()));
        }
    }

    /**
     * Settles who goes along, for the Surat Tugas that is being drafted.
     *
     * @return who was to go until now and is not concerned any more
     */
    public Set<UserId> accompany(Collection<UserId> officers) {
        var now = officers.stream().map(UserId::value).collect(Collectors.toSet());
        if (!companions.equals(now) && isAnnounced()) {
            revision++;
        }
        var leaving = companions().stream()
                .filter(former -> !officers.contains(former))
                .collect(Collectors.toUnmodifiableSet());
        companions.retainAll(now);
        companions.addAll(now);
        return leaving;
    }

    /** Notes that the officer is being told date and place. Returns whether it is for the first time since they changed. */
    public boolean announce() {
        var isNews = !isAnnounced();
        announcedRevision = revision;
        return isNews;
    }

    /** Whether people know date, place and company as they are now. */
    private boolean isAnnounced() {
        return announcedRevision != null && announcedRevision == revision;
    }

    public void attachLetter(UUID document, Instant at) {
        if (letter != null) {
            formerLetters.add(new FormerLetter(letter, at));
        }
        letter = document;
    }

    public void attachActivityReport(UUID document) {
        activityReport = document;
    }

    private void note(VisitChangeKind changeKind, String text, String by, Instant at) {
        changes.add(new VisitChange(changeKind, plannedOn, text, by, at));
    }

    private static String reasonOf(String reason) {
        return Texts.required(reason, LONGEST_NOTE, "reason", "Alasan");
    }

    private static void requireTogether(LocalDate date, LocalTime time) {
        if (date == null || time == null) {
            throw new InvalidInputException("newDate", "Tanggal dan jam yang baru wajib diisi.");
        }
    }

    private void requireScheduled() {
        requireNotReported();
        if (status == VisitStatus.RETURNED) {
            throw new InvalidInputException("Laporan kunjungan ini sedang diperbaiki. Muat ulang halaman.");
        }
    }

    private void requireNotReported() {
        if (status == VisitStatus.REPORTED) {
            throw new InvalidInputException("Kunjungan ini sudah dilaporkan. Muat ulang halaman.");
        }
        if (!status.isOpen()) {
            throw ended();
        }
    }

    private static InvalidInputException ended() {
        return new InvalidInputException("Kunjungan ini sudah selesai atau dibatalkan. Muat ulang halaman.");
    }

    public VisitId id() {
        return new VisitId(id);
    }

    /** The readable number, such as {@code KJ-SERANG-2026-0001}. */
    public String number() {
        return number;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public UserId officer() {
        return new UserId(officer);
    }

    /** Who goes along with the officer; nobody until the Surat Tugas is drafted. */
    public Set<UserId> companions() {
        return companions.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody whom the visit keeps away, its officer first. */
    public List<UserId> sent() {
        return Stream.concat(Stream.of(officer), companions.stream().sorted())
                .map(UserId::new)
                .toList();
    }

    public Optional<UUID> plan() {
        return Optional.ofNullable(planId);
    }

    /** The day for which the visit was planned at first; lateness counts from it. */
    public LocalDate firstPlannedOn() {
        return firstPlannedOn;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public ActivityKind kind() {
        return kind;
    }

    public String theme() {
        return theme;
    }

    public Optional<ServiceRequest> request() {
        return Optional.ofNullable(request);
    }

    public VisitStatus status() {
        return status;
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public int revision() {
        return revision;
    }

    public Optional<UUID> letter() {
        return Optional.ofNullable(letter);
    }

    /** @return from when on the Surat Tugas does not hold any more; empty as long as it does */
    public Optional<Instant> endOf(UUID document) {
        if (document.equals(letter)) {
            return status == VisitStatus.CANCELLED
                    ? Optional.of(changes.get(changes.size() - 1).recordedAt())
                    : Optional.empty();
        }
        return formerLetters.stream()
                .filter(former -> former.document().equals(document))
                .map(FormerLetter::replacedAt)
                .findFirst();
    }

    public Optional<UUID> activityReport() {
        return Optional.ofNullable(activityReport);
    }

    public Optional<Instant> backExpectedAt() {
        return Optional.ofNullable(backExpectedAt);
    }

    public boolean isBack() {
        return backAt != null;
    }

    public Optional<ReportId> raisedReport() {
        return suspicion.raisedReport();
    }

    public Set<UUID> keptCommitments() {
        return Set.copyOf(keptCommitments);
    }

    public List<VisitChange> changes() {
        return List.copyOf(changes);
    }

    public List<VisitReview> reviews() {
        return List.copyOf(reviews);
    }

    /** @return what to correct, while a correction is awaited */
    public Optional<String> returnNote() {
        return status == VisitStatus.RETURNED
                ? Optional.of(reviews.get(reviews.size() - 1).note())
                : Optional.empty();
    }

    /** Whether the promise was made at this very visit. */
    public boolean promised(Commitment commitment) {
        return reports.stream().anyMatch(report -> report.holds(commitment));
    }

    /** Who held the visit, whoever corrects its report after a handover; its officer as long as there is none. */
    public UserId reporter() {
        return reports.isEmpty() ? officer() : reports.get(0).reportedBy();
    }

    /** Everybody who has written at its report, and so does not review it. */
    public Set<UserId> authors() {
        return reports.stream().map(VisitReport::reportedBy).collect(Collectors.toUnmodifiableSet());
    }

    /** @return the report that counts: the one submitted last */
    public Optional<VisitReport> lastReport() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }
}
