package id.pimpasa.escalation.domain;

import id.pimpasa.escalation.Indicator;
import id.pimpasa.escalation.NewReport;
import id.pimpasa.escalation.Outcome;
import id.pimpasa.escalation.ReportClosed;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.escalation.ReportReceived;
import id.pimpasa.escalation.RiskLevel;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * An early warning on its way from a village up the ladder. Guards what may follow what, and keeps who concluded what,
 * when, and which response times were missed.
 */
@Entity
@Table(name = "report")
public class Report extends ReceivedReport {

    @Version
    private Integer version;

    @Embedded
    private Signs signs;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private Instant statusSince;

    @Embedded
    private Risk risk = new Risk();

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant closedAt;

    private UUID mergedInto;

    private Instant withdrawnAt;

    @Embedded
    private VictimCare victim = VictimCare.NONE;

    @Embedded
    private Accusations accusations = new Accusations();

    @Embedded
    private Ladder ladder = new Ladder();

    @Embedded
    private Conclusions conclusions = new Conclusions();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Referral> referrals = new ArrayList<>();

    @Embedded
    private Dialogue dialogue = new Dialogue();

    protected Report() {}

    private Report(Registration registration, NewReport content, Instant now) {
        super(registration, content, now);
        this.signs = new Signs(content);
        accusations.leaveSomebodyUnnamed(speaksOfOfficial());
        comeTo(ReportStatus.RECEIVED, now);
    }

    /** What the office gives a report when it takes it in. */
    public record Registration(ReportId id, String registerNumber, OfficeCode office, String receiptHash) {}

    /** @throws InvalidInputException if the narrative is too short or too long */
    public static Report receive(Registration registration, NewReport content, Instant now) {
        var report = new Report(registration, content, now);
        report.registerEvent(new ReportReceived(report.id(), report.office(), report.village(), report.source(), now));
        return report;
    }

    /**
     * Takes a judgement of the risk over. A report on its way keeps a higher level that it already had, and what a person
     * judged holds until more is found than they knew.
     */
    public RiskLevel triage(Triage triage, Instant now) {
        return risk.take(triage, new TriageRecord(this, triage, now));
    }

    /**
     * A person judges the risk otherwise.
     *
     * @return the level before
     */
    public RiskLevel override(RiskLevel level) {
        requireOpen();
        return risk.override(level);
    }

    /** Whether nobody may set this level alone, because lives may be at stake at the level that it would replace. */
    public boolean needsSecondPersonFor(RiskLevel level) {
        requireOpen();
        return risk.level()
                .filter(now -> now.isLifeSafety() && now.isAbove(level))
                .isPresent();
    }

    /**
     * The report waits at a rung from now on. Asked again while it waits there, this changes nothing.
     *
     * @return the deadline of the rung
     */
    public Instant open(Stay stay, Instant now, Supplier<Instant> dueAt) {
        return openStay(stay).map(RungRecord::dueAt).orElseGet(() -> opened(stay, now, dueAt.get()));
    }

    private Instant opened(Stay stay, Instant now, Instant dueAt) {
        requireOpen();
        ladder.open(new RungRecord(this, stay, now, dueAt));
        stay.rung().status().ifPresent(next -> comeTo(next, now));
        return dueAt;
    }

    /** A person concludes what the report waited for at a rung. */
    public void conclude(Rung rung, Conclusion conclusion, String note, UserId by, Instant now) {
        conclude(Stay.at(rung), conclusion, note, by, now);
    }

    /** A person concludes what the report waited for. */
    public void conclude(Stay stay, Conclusion conclusion, String note, UserId by, Instant now) {
        requireOpen();
        conclusions.add(new StepRecord(this, stay.rung(), conclusion, note, by, now));
        leave(stay, now);
    }

    /**
     * The response time of a rung has been missed; the report stays there.
     *
     * @param told who above has been told; {@code null} where nobody holds the position
     */
    public void breach(Stay stay, UserId told, Instant now) {
        ladder.breach(stay, told, now);
    }

    /** A superior has seen to a missed response time; a new one begins to run, which can be missed as well. */
    public void renew(Stay stay, Instant now, Instant dueAt) {
        ladder.renew(stay, now, () -> new RungRecord(this, stay, now, dueAt));
    }

    /** The report is taken away from a rung without anybody's conclusion there. */
    public void leave(Stay stay, Instant now) {
        ladder.close(stay, now);
    }

    public void bringForward(Stay stay, Instant dueAt) {
        ladder.bringForward(stay, dueAt);
    }

    /**
     * A letter to a partner has been drafted.
     *
     * @param by who wants it; {@code null} when nobody had to ask for it
     */
    public Referral draftReferral(Referral.Draft draft, UserId by, Instant now) {
        requireOpen();
        var referral = new Referral(this, draft, by, now);
        referrals.add(referral);
        return referral;
    }

    /**
     * A victim needs protection; the case does not end before it is on record.
     *
     * @return whether this was not known before
     */
    public boolean markVictim(Instant now) {
        requireOpen();
        if (hasVictim()) {
            return false;
        }
        victim = care().marked(now);
        return true;
    }

    public void protectVictim(ProtectionMeasure measure, String note, UserId by, Instant now) {
        conclude(Rung.PROTECTION, measure, note, by, now);
        victim = care().protectedSince(now);
    }

    /** Whether a victim is known and nobody has put on record yet how they are protected. */
    public boolean hasUnprotectedVictim() {
        return care().isMissing();
    }

    public boolean hasVictim() {
        return care().isMarked();
    }

    /** Nothing at all comes from the database as {@code null}. */
    private VictimCare care() {
        return victim == null ? VictimCare.NONE : victim;
    }

    /**
     * What an officer learned in the village about signs and day of departure. An earlier day replaces a later one, and any
     * day replaces one that has passed.
     */
    public void learn(Set<Indicator> found, LocalDate departure, Instant now) {
        var spokeOfOfficial = speaksOfOfficial();
        signs.learn(found, DepartureDay.plausible(departure, now), now);
        if (speaksOfOfficial() && !spokeOfOfficial) {
            accusations.leaveSomebodyUnnamed(true);
        }
    }

    private boolean speaksOfOfficial() {
        return signs.indicators().contains(Indicator.OFFICIAL_INVOLVED);
    }

    /**
     * Staff know the day of departure better, whether it comes nearer or moves away.
     *
     * @throws InvalidInputException if it would move away although a head has decided on the case already
     */
    public void correctDeparture(LocalDate departure, Instant now) {
        requireOpen();
        if (conclusions.areApproved() && signs.putsOff(departure, now)) {
            throw new InvalidInputException("Kepala sudah memutuskan perkara ini; tanggal berangkat hanya dapat "
                    + "dimajukan. Sampaikan tanggal yang lebih jauh lewat catatan tugas Anda.");
        }
        signs.correctDeparture(DepartureDay.plausible(departure, now));
    }

    /** An official is thought to be involved and has no part in this case from now on. */
    public void accuse(UserId official, UserId by, Instant now) {
        requireOpen();
        accusations.add(official, by, now);
    }

    /** An official who was thought to be involved has a part in this case again. */
    public void readmit(UserId official) {
        requireOpen();
        accusations.remove(official);
        if (speaksOfOfficial() && accused().isEmpty()) {
            accusations.leaveSomebodyUnnamed(true);
        }
    }

    /** The official of whom the report speaks is none of ours. */
    public void clearOfficials(UserId by, Instant now) {
        requireOpen();
        accusations.clear(by, now);
    }

    /** Who said that the official of whom the report speaks is none of ours. */
    public Optional<UserId> officialsClearedBy() {
        return accusations.clearedBy();
    }

    /** Who said when that this official is involved. */
    public Optional<Accused> accusation(UserId official) {
        return accusations.of(official);
    }

    /** Whether this person may see nothing of the case. */
    public boolean isAccused(UserId user) {
        return accused().contains(user);
    }

    public Set<UserId> accused() {
        return accusations.users();
    }

    /** Somebody speaks of an official, and nobody has said yet which one, or that it is none of ours. */
    public boolean hasUnnamedOfficial() {
        return accusations.isSomebodyUnnamed();
    }

    /** The reporter adds something. */
    public void add(String text, LocalDate departure, Instant now) {
        addTo(this, text, departure, now);
    }

    /** The reporter adds something to the case that this report has joined. */
    public void addTo(Report joined, String text, LocalDate departure, Instant now) {
        joined.requireOpen();
        dialogue.take(new Addition(this, Narrative.valid(text), now));
        joined.learn(Set.of(), departure, now);
    }

    /** Whether the reporter has sent these words before. */
    public boolean hasAddition(String text) {
        return additions().stream().anyMatch(addition -> addition.text().equals(Narrative.valid(text)));
    }

    public void tellReporter(String text, Instant now) {
        dialogue.tell(new ReporterMessage(this, text, now));
    }

    /** Tells everybody who reported what this case is about. */
    public void close(Instant now) {
        var concluded = conclusions
                .lastAt(Rung.FEEDBACK)
                .orElseThrow(() -> new IllegalStateException("A report is not closed without an outcome"));
        tellReporter(ReportStatus.CLOSED.message(), now);
        end((Outcome) concluded, now);
    }

    /** What the end of this case may be called: a false report only if a head declared it so, and then nothing else. */
    public List<Outcome> possibleOutcomes() {
        return conclusions.possibleOutcomes();
    }

    /**
     * Whether the reporter alone may end the case: nobody has found anything, decided anything, or sees a person in
     * danger. Otherwise a reporter who is put under pressure could end it.
     */
    public boolean mayBeWithdrawn() {
        return closedAt == null
                && !hasVictim()
                && risk.highestFound() != RiskLevel.CRITICAL
                && !conclusions.keepTheCase();
    }

    /** The reporter takes the report back. */
    public void withdraw(Instant now) {
        if (!mayBeWithdrawn()) {
            throw new IllegalStateException("This case goes on without its reporter");
        }
        tellReporter("Laporan Anda kami tutup atas permintaan Anda.", now);
        tellReporter(ReportStatus.CLOSED.message(), now);
        end(Outcome.WITHDRAWN, now);
    }

    /** The reporter takes a report back that has joined a case, which goes on with what others know. */
    public void withdrawFromCase(Instant now) {
        withdrawnAt = now;
        tellReporter("Laporan Anda kami tutup atas permintaan Anda.", now);
    }

    /** Whether its reporter has taken this report back. */
    public boolean isWithdrawn() {
        return outcome == Outcome.WITHDRAWN || withdrawnAt != null;
    }

    /**
     * This report is about what another case is about, and ends; its signs and its nearer day of departure go there. Its
     * reporter is told how the case stands, and not that somebody else reported too: they might be asking just that.
     *
     * @throws InvalidInputException if the other case is this one, of another office, or has ended
     */
    public void mergeInto(Report other, String note, UserId by, Instant now) {
        other.requireAbleToTakeIn(this);
        conclude(Rung.ASSESSMENT, AssessmentResult.MERGE, note, by, now);
        var somebodyUnnamed = hasUnnamedOfficial() || other.hasUnnamedOfficial();
        other.learn(indicators(), suspectedDeparture().orElse(null), now);
        accused().forEach(official -> other.accuse(official, by, now));
        other.accusations.leaveSomebodyUnnamed(somebodyUnnamed);
        mergedInto = other.id().value();
        if (other.status != status) {
            tellReporter(other.status.message(), now);
        }
        end(Outcome.MERGED, now);
    }

    private void requireAbleToTakeIn(Report other) {
        if (closedAt != null || id().equals(other.id()) || !office().equals(other.office())) {
            throw new InvalidInputException(
                    "mergeInto", "Perkara tujuan tidak dapat menerima laporan ini. Pilih perkara yang masih berjalan.");
        }
    }

    /** A report that joined a case goes along when that case joins another. */
    public void followTo(Report other) {
        mergedInto = other.id().value();
    }

    private void end(Outcome ending, Instant now) {
        if (hasUnprotectedVictim()) {
            throw new InvalidInputException(
                    "Perkara ini menyangkut korban. Selesaikan dahulu tugas Lindungi korban, lalu tutup perkaranya.");
        }
        outcome = ending;
        closedAt = now;
        status = ReportStatus.CLOSED;
        statusSince = now;
        ladder.closeAll(now);
        registerEvent(new ReportClosed(
                id(),
                office(),
                village(),
                riskLevel().orElse(null),
                outcome,
                ladder.breaches(),
                receivedAt(),
                closedAt));
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

    /** Where the report waits; empty if it does not wait there. */
    public Optional<RungRecord> openStay(Stay stay) {
        return ladder.openAt(stay);
    }

    public List<RungRecord> openRungs() {
        return ladder.open();
    }

    public Optional<LocalDate> suspectedDeparture() {
        return signs.departure();
    }

    public ReportStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    /** Empty until the first triage. */
    public Optional<RiskLevel> riskLevel() {
        return risk.level();
    }

    /** Whether a person judged the risk otherwise than the decision table. */
    public boolean isOverridden() {
        return risk.isOverridden();
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
        return signs.indicators();
    }

    public List<TriageRecord> triages() {
        return risk.triages();
    }

    /** The weightiest reasons of the newest judgement, in words; three at most. */
    public List<String> topReasons() {
        return risk.topReasons();
    }

    public List<RungRecord> rungs() {
        return ladder.all();
    }

    public List<StepRecord> steps() {
        return conclusions.steps();
    }

    public List<Referral> referrals() {
        return List.copyOf(referrals);
    }

    public List<ReporterMessage> messages() {
        return dialogue.messages();
    }

    /** How much its reporter has added to the case that this report has joined. */
    public long additionsSinceItsEnd() {
        return additions().stream()
                .filter(addition -> addition.addedAt().isAfter(closedAt))
                .count();
    }

    public List<Addition> additions() {
        return dialogue.additions();
    }
}
