package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.IdentityMode;
import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.Outcome;
import id.pimpasa.escalation.ReportClosed;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportReceived;
import id.pimpasa.escalation.ReportSource;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An early warning on its way from a village up the ladder. Guards what may follow what, and keeps who concluded what,
 * when, and which response times were missed.
 */
@Entity
@Table(name = "report")
public class Report extends AbstractAggregateRoot<Report> {

    private static final int MOST_REASONS = 3;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String registerNumber;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String villageCode;

    private String officeCode;

    private String narrative;

    private LocalDate suspectedDeparture;

    @Enumerated(EnumType.STRING)
    private IdentityMode identityMode;

    @Enumerated(EnumType.STRING)
    private ReportSource source;

    private String enteredBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String receiptHash;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private Instant statusSince;

    @Enumerated(EnumType.STRING)
    private RiskLevel riskLevel;

    /** What the decision table had found when a person judged otherwise; {@code null} if nobody did. */
    @Enumerated(EnumType.STRING)
    private RiskLevel overriddenLevel;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant closedAt;

    private UUID mergedInto;

    private Instant victimMarkedAt;

    private Instant victimProtectedAt;

    @ElementCollection
    @CollectionTable(name = "report_indicator", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "indicator")
    @Enumerated(EnumType.STRING)
    private Set<Indicator> indicators = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "report_accused", joinColumns = @JoinColumn(name = "report_id"))
    private Set<Accused> accused = new HashSet<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<TriageRecord> triages = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<RungRecord> rungs = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<StepRecord> steps = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Referral> referrals = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ReporterMessage> messages = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Addition> additions = new ArrayList<>();

    protected Report() {}

    private Report(Registration registration, NewReport content, Instant now) {
        this.id = registration.id().value();
        this.registerNumber = registration.registerNumber();
        this.officeCode = registration.office().value();
        this.receiptHash = registration.receiptHash();
        this.villageCode = content.village().value();
        this.narrative = Narrative.valid(content.narrative());
        this.suspectedDeparture = content.suspectedDeparture();
        this.identityMode = content.identityMode();
        this.source = content.source();
        this.enteredBy =
                content.enteredBy() == null ? null : content.enteredBy().value();
        this.indicators.addAll(content.indicators());
        this.receivedAt = now;
        comeTo(ReportStatus.RECEIVED, now);
    }

    /** What the office gives a report when it takes it in. */
    public record Registration(ReportId id, String registerNumber, OfficeCode office, String receiptHash) {}

    /** @throws InvalidInputException if the narrative is too short or too long */
    public static Report receive(Registration registration, NewReport content, Instant now) {
        var report = new Report(registration, content, now);
        report.registerEvent(
                new ReportReceived(report.id(), report.office(), report.village(), report.source, report.receivedAt));
        return report;
    }

    /**
     * Takes a judgement of the risk over. A report on its way keeps a higher level that it already had, and what a person
     * judged holds until more is found than they knew.
     */
    public RiskLevel triage(Triage triage, Instant now) {
        triages.add(new TriageRecord(this, triage, now));
        if (overriddenLevel == null || triage.level().isAbove(overriddenLevel)) {
            riskLevel = riskLevel == null ? triage.level() : RiskLevel.higherOf(riskLevel, triage.level());
        }
        return riskLevel;
    }

    /**
     * A person judges the risk otherwise.
     *
     * @return the level before
     */
    public RiskLevel override(RiskLevel level) {
        requireOpen();
        if (riskLevel == null) {
            throw new InvalidInputException("Risiko laporan ini sedang dinilai. Coba lagi sebentar lagi.");
        }
        if (level == riskLevel) {
            throw new InvalidInputException("Risiko laporan ini sudah " + level.label() + ".");
        }
        var before = riskLevel;
        overriddenLevel = highestFound();
        riskLevel = level;
        return before;
    }

    private RiskLevel highestFound() {
        return triages.stream().map(TriageRecord::riskLevel).reduce(riskLevel, RiskLevel::higherOf);
    }

    /**
     * The report waits at a rung from now on. Asked again while it waits there, this changes nothing.
     *
     * @return the deadline of the rung
     */
    public Instant open(Rung rung, Instant now, Supplier<Instant> dueAt) {
        return openRung(rung).map(RungRecord::dueAt).orElseGet(() -> opened(rung, now, dueAt.get()));
    }

    private Instant opened(Rung rung, Instant now, Instant dueAt) {
        requireOpen();
        rungs.add(new RungRecord(this, rung, now, dueAt));
        rung.status().ifPresent(next -> comeTo(next, now));
        return dueAt;
    }

    /** A person concludes what the report waited for at a rung. */
    public void conclude(Rung rung, Conclusion conclusion, String note, UserId by, Instant now) {
        requireOpen();
        steps.add(new StepRecord(this, rung, conclusion, note, by, now));
        openRung(rung).ifPresent(record -> record.close(now));
    }

    /**
     * The response time of a rung has been missed and the report is taken away from there.
     *
     * @param told who above has been told; {@code null} where nobody holds the position
     */
    public void breachAndLeave(Rung rung, UserId told, Instant now) {
        breach(rung, told, now);
        openRung(rung).ifPresent(record -> record.close(now));
    }

    /** The response time of a rung has been missed; the report stays there. */
    public void breach(Rung rung, UserId told, Instant now) {
        openRung(rung).ifPresent(record -> record.breach(told, now));
    }

    /** The report is taken away from a rung without anybody's conclusion there. */
    public void leave(Rung rung, Instant now) {
        openRung(rung).ifPresent(record -> record.close(now));
    }

    public void bringForward(Rung rung, Instant dueAt) {
        openRung(rung).ifPresent(record -> record.bringForward(dueAt));
    }

    /**
     * A letter to a partner has been drafted.
     *
     * @param by who wants it; {@code null} when nobody had to ask for it
     */
    public Referral draftReferral(Partner partner, UUID document, UserId by, Instant now) {
        requireOpen();
        var referral = new Referral(this, partner, document, by, now);
        referrals.add(referral);
        return referral;
    }

    /** The signed letter to a partner has been sent. */
    public void sendReferral(Referral referral, Referral.Letter letter, String note, UserId by, Instant now) {
        conclude(Rung.LETTER, letter.partner(), note, by, now);
        referral.send(letter.number(), letter.date(), by, now);
    }

    public void answerReferral(Referral referral, PartnerAnswer answer, String note, UserId by, Instant now) {
        conclude(Rung.PARTNER_ANSWER, answer, referral.partner().label() + ": " + note, by, now);
        referral.answer(now);
    }

    /**
     * A victim needs protection; the case does not end before it is on record.
     *
     * @return whether this was not known before
     */
    public boolean markVictim(Instant now) {
        requireOpen();
        if (victimMarkedAt != null) {
            return false;
        }
        victimMarkedAt = now;
        return true;
    }

    public void protectVictim(ProtectionMeasure measure, String note, UserId by, Instant now) {
        conclude(Rung.PROTECTION, measure, note, by, now);
        victimProtectedAt = now;
    }

    /** Whether a victim is known and nobody has put on record yet how they are protected. */
    public boolean hasUnprotectedVictim() {
        return victimMarkedAt != null && victimProtectedAt == null;
    }

    public boolean hasVictim() {
        return victimMarkedAt != null;
    }

    /**
     * What an officer learned in the village about signs and day of departure. An earlier day replaces a later one, and any
     * day replaces one that has passed.
     */
    public void learn(Set<Indicator> found, LocalDate departure, Instant now) {
        indicators.addAll(found);
        if (departure != null
                && (suspectedDeparture == null
                        || departure.isBefore(suspectedDeparture)
                        || isPast(suspectedDeparture, now))) {
            suspectedDeparture = departure;
        }
    }

    /** By the time of Greenwich, which is behind every office: a day counts as past some hours late, never early. */
    private static boolean isPast(LocalDate day, Instant now) {
        return day.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /**
     * Staff know the day of departure better, whether it comes nearer or moves away.
     *
     * @throws InvalidInputException if it would move away although a head has decided on the case already
     */
    public void correctDeparture(LocalDate departure, Instant now) {
        requireOpen();
        if (conclusions().areApproved()
                && suspectedDeparture != null
                && departure.isAfter(suspectedDeparture)
                && !isPast(suspectedDeparture, now)) {
            throw new InvalidInputException("Kepala sudah memutuskan perkara ini; tanggal berangkat hanya dapat "
                    + "dimajukan. Sampaikan tanggal yang lebih jauh lewat catatan tugas Anda.");
        }
        suspectedDeparture = departure;
    }

    /** Whether the Kanwil has the case in its own hands, by its head's last word. */
    public boolean isHandledAtKanwil() {
        return conclusions().areHandledAtKanwil();
    }

    private Conclusions conclusions() {
        return new Conclusions(steps);
    }

    /** An official is thought to be involved and has no part in this case from now on. */
    public void accuse(UserId official, UserId by, Instant now) {
        requireOpen();
        if (!isAccused(official)) {
            accused.add(new Accused(official.value(), by.value(), now));
        }
    }

    /** Whether this person may see nothing of the case. */
    public boolean isAccused(UserId user) {
        return accused().contains(user);
    }

    public Set<UserId> accused() {
        return accused.stream().map(Accused::user).collect(Collectors.toUnmodifiableSet());
    }

    /** The reporter speaks of an official, and nobody has said yet which one. */
    public boolean hasUnnamedOfficial() {
        return indicators.contains(Indicator.OFFICIAL_INVOLVED) && accused.isEmpty();
    }

    /** The reporter adds something. */
    public void add(String text, LocalDate departure, Instant now) {
        requireOpen();
        additions.add(new Addition(this, Narrative.valid(text), now));
        learn(Set.of(), departure, now);
    }

    public void tellReporter(String text, Instant now) {
        messages.add(new ReporterMessage(this, text, now));
    }

    /** Tells everybody who reported what this case is about. */
    public void close(Instant now) {
        var concluded = conclusions()
                .lastAt(Rung.FEEDBACK)
                .orElseThrow(() -> new IllegalStateException("A report is not closed without an outcome"));
        end((Outcome) concluded, now);
    }

    /** What the end of this case may be called: a false report only if a head declared it so, and then nothing else. */
    public List<Outcome> possibleOutcomes() {
        return Arrays.stream(Outcome.values())
                .filter(possible -> possible != Outcome.MERGED)
                .filter(possible ->
                        (possible == Outcome.FALSE_REPORT) == conclusions().areDeclaredFalse())
                .toList();
    }

    /**
     * Whether the reporter alone may end the case: nobody has found anything, decided anything, or sees a person in
     * danger. Otherwise a reporter who is put under pressure could end it.
     */
    public boolean mayBeWithdrawn() {
        return closedAt == null
                && !hasVictim()
                && highestFound() != RiskLevel.CRITICAL
                && !conclusions().keepTheCase();
    }

    /** The reporter takes the report back. */
    public void withdraw(Instant now) {
        if (!mayBeWithdrawn()) {
            throw new IllegalStateException("This case goes on without its reporter");
        }
        tellReporter("Laporan Anda kami tutup atas permintaan Anda.", now);
        end(Outcome.WITHDRAWN, now);
    }

    /**
     * This report is about what another case is about, and ends; its signs and its nearer day of departure go there.
     *
     * @throws InvalidInputException if the other case is this one, of another office, or has ended
     */
    public void mergeInto(Report other, String note, UserId by, Instant now) {
        other.requireAbleToTakeIn(this);
        conclude(Rung.ASSESSMENT, AssessmentResult.MERGE, note, by, now);
        other.learn(indicators, suspectedDeparture, now);
        accused.forEach(official -> other.accuse(official.user(), by, now));
        mergedInto = other.id;
        tellReporter(
                "Laporan Anda digabung dengan laporan lain tentang kejadian yang sama. Halaman ini mengikuti perkara itu.",
                now);
        end(Outcome.MERGED, now);
    }

    private void requireAbleToTakeIn(Report other) {
        if (closedAt != null || id.equals(other.id) || !officeCode.equals(other.officeCode)) {
            throw new InvalidInputException(
                    "mergeInto", "Perkara tujuan tidak dapat menerima laporan ini. Pilih perkara yang masih berjalan.");
        }
    }

    /** A report that joined a case goes along when that case joins another. */
    public void followTo(Report other) {
        mergedInto = other.id;
    }

    private void end(Outcome ending, Instant now) {
        if (hasUnprotectedVictim()) {
            throw new InvalidInputException(
                    "Perkara ini menyangkut korban. Selesaikan dahulu tugas Lindungi korban, lalu tutup perkaranya.");
        }
        outcome = ending;
        closedAt = now;
        comeTo(ReportStatus.CLOSED, now);
        rungs.stream().filter(RungRecord::isOpen).forEach(rung -> rung.close(now));
        registerEvent(
                new ReportClosed(id(), office(), village(), riskLevel, outcome, breaches(), receivedAt, closedAt));
    }

    private void comeTo(ReportStatus next, Instant now) {
        if (next != status) {
            status = next;
            statusSince = now;
            tellReporter(next.message(), now);
        }
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new InvalidInputException("Laporan ini sudah selesai dan tidak dapat diubah lagi.");
        }
    }

    private Optional<RungRecord> openRung(Rung rung) {
        return rungs.stream()
                .filter(record -> record.rung() == rung && record.isOpen())
                .findFirst();
    }

    private int breaches() {
        return (int)
                rungs.stream().filter(rung -> rung.breachedAt().isPresent()).count();
    }

    public List<RungRecord> openRungs() {
        return rungs.stream().filter(RungRecord::isOpen).toList();
    }

    public ReportId id() {
        return new ReportId(id);
    }

    public String registerNumber() {
        return registerNumber;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public OfficeCode office() {
        return new OfficeCode(officeCode);
    }

    public String narrative() {
        return narrative;
    }

    public Optional<LocalDate> suspectedDeparture() {
        return Optional.ofNullable(suspectedDeparture);
    }

    public IdentityMode identityMode() {
        return identityMode;
    }

    public ReportSource source() {
        return source;
    }

    public Optional<UserId> enteredBy() {
        return Optional.ofNullable(enteredBy).map(UserId::new);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public ReportStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    /** Empty until the first triage. */
    public Optional<RiskLevel> riskLevel() {
        return Optional.ofNullable(riskLevel);
    }

    /** Whether a person judged the risk otherwise than the decision table. */
    public boolean isOverridden() {
        return overriddenLevel != null;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The case that this report has joined. */
    public Optional<ReportId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(ReportId::new);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Set<Indicator> indicators() {
        return Set.copyOf(indicators);
    }

    public List<TriageRecord> triages() {
        return List.copyOf(triages);
    }

    /** The weightiest reasons of the newest judgement, in words; three at most. */
    public List<String> topReasons() {
        return triages.isEmpty()
                ? List.of()
                : triages.get(triages.size() - 1).reasons().stream()
                        .limit(MOST_REASONS)
                        .toList();
    }

    public List<RungRecord> rungs() {
        return List.copyOf(rungs);
    }

    public List<StepRecord> steps() {
        return List.copyOf(steps);
    }

    public List<Referral> referrals() {
        return List.copyOf(referrals);
    }

    public List<ReporterMessage> messages() {
        return List.copyOf(messages);
    }

    public List<Addition> additions() {
        return List.copyOf(additions);
    }
}
