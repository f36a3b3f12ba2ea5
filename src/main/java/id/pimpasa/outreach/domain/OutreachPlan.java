package id.pimpasa.outreach.domain;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of an officer's villages are visited when in one period. */
@Entity
public class OutreachPlan {

    private static final int SHORTEST_NOTE = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    private String office;
    private String officer;

    /** Who writes the plan: the officer, or the head of Inteldakim who took it over. */
    private String drafter;

    private LocalDate periodFrom;
    private LocalDate periodUntil;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    /** The officer for whom the cycle opened the plan; empty for a plan that was split off another one. */
    private String openedFor;

    private Instant openedAt;
    private String emptyReason;

    @ElementCollection
    @CollectionTable(name = "outreach_plan_village", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanVillage> villages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outreach_plan_row", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanRow> rows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outreach_plan_entry", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanEntry> entries = new ArrayList<>();

    protected OutreachPlan() {}

    private OutreachPlan(OfficeCode office, UserId officer, PlanningPeriod period, Instant at) {
        this.id = UUID.randomUUID();
        this.office = office.value();
        this.officer = officer.value();
        this.drafter = officer.value();
        this.periodFrom = period.from();
        this.periodUntil = period.until();
        this.status = PlanStatus.DRAFT;
        this.openedAt = at;
    }

    /** The plan that the cycle opens, with the rows it proposes. */
    public static OutreachPlan open(
            OfficeCode office,
            UserId officer,
            PlanningPeriod period,
            Collection<PlanVillage> villages,
            List<PlanRow> proposal,
            Instant at) {
        var plan = new OutreachPlan(office, officer, period, at);
        plan.openedFor = officer.value();
        plan.villages.addAll(villages);
        plan.villages.sort(PlanVillage.BY_URGENCY);
        plan.rows.addAll(proposal);
        return plan;
    }

    /** A plan besides the one that the cycle opened, for villages that this one does not care for. */
    public static OutreachPlan openPart(
            OfficeCode office,
            UserId officer,
            PlanningPeriod period,
            Collection<PlanVillage> villages,
            List<PlanRow> proposal,
            Instant at) {
        var part = open(office, officer, period, villages, proposal, at);
        part.openedFor = null;
        return part;
    }

    /** @param reason why no visit is planned; needed if there are no rows */
    public void submit(List<PlanRow> planned, String reason, PlanRules rules, UserId by, Instant at) {
        requireStatus(PlanStatus.DRAFT);
        if (planned.isEmpty() && isTooShort(reason)) {
            throw new InvalidInputException(
                    "emptyReason",
                    "Rencana tanpa kunjungan memerlukan alasan. Tulis alasannya atau tambahkan kunjungan.");
        }
        rules.check(planned, villageCodes());
        rows.clear();
        rows.addAll(planned);
        emptyReason = planned.isEmpty() ? reason.strip() : null;
        status = PlanStatus.SUBMITTED;
        record(PlanStep.SUBMITTED, null, by, at);
    }

    /**
     * Approves the rows as they stand; time may have run over one of them.
     *
     * @throws InvalidInputException if a row breaks a rule by now, or the plan is the person's own work
     */
    public void approve(PlanRules rules, UserId by, Instant at) {
        requireStatus(PlanStatus.SUBMITTED);
        if (authors().contains(by)) {
            throw new InvalidInputException(
                    "decision",
                    "Rencana yang Anda susun sendiri diputuskan oleh orang lain. Serahkan kepada Kepala Kanim.");
        }
        rules.check(rows, villageCodes());
        status = PlanStatus.APPROVED;
        record(PlanStep.APPROVED, null, by, at);
    }

    public void giveBack(String note, UserId by, Instant at) {
        requireStatus(PlanStatus.SUBMITTED);
        status = PlanStatus.DRAFT;
        record(PlanStep.RETURNED, requireNote("note", note), by, at);
    }

    public void remind(String note, UserId by, Instant at) {
        record(PlanStep.REMINDED, note, by, at);
    }

    /** Somebody else writes the plan; the visits stay the officer's. */
    public void takeOver(String note, UserId by, Instant at) {
        requireStatus(PlanStatus.DRAFT);
        drafter = by.value();
        record(PlanStep.TAKEN_OVER, note, by, at);
    }

    public void urgeApproval(String measure, UserId by, Instant at) {
        record(PlanStep.APPROVAL_URGED, requireNote("measure", measure), by, at);
    }

    /** Takes visits out of an approved plan that nobody can make; somebody has to see to their villages instead. */
    public void leaveOut(Set<VillageCode> unserved) {
        requireStatus(PlanStatus.APPROVED);
        rows.stream()
                .map(PlanRow::village)
                .filter(unserved::contains)
                .forEach(village -> village(village).becomeDue());
        rows.removeIf(row -> unserved.contains(row.village()));
    }

    /** Adds a visit to an approved plan for a village that it left out. */
    public void planFurther(PlanRow row, PlanRules rules) {
        requireStatus(PlanStatus.APPROVED);
        rules.checkFurther(row, villageCodes());
        rows.add(row);
    }

    /** Notes why a due village stays unvisited until the next period. */
    public void acceptUnvisited(VillageCode village, String reason, UserId by, Instant at) {
        requireStatus(PlanStatus.APPROVED);
        village(village).acceptUnvisited(requireNote("reason", reason), by, at);
    }

    /** Due villages that have neither a visit nor a reason; what a plan proposed that lapsed has become no visit. */
    public List<PlanVillage> unplannedVillages() {
        var standing = status == PlanStatus.LAPSED ? List.<PlanRow>of() : rows;
        var planned = standing.stream().map(PlanRow::village).collect(Collectors.toSet());
        return villages.stream()
                .filter(PlanVillage::isDue)
                .filter(village -> !planned.contains(village.village()))
                .filter(village -> village.acceptedReason().isEmpty())
                .toList();
    }

    /** All of the plan goes to another officer, who writes it from now on if the officer before did. */
    public void handOver(UserId to, Instant at) {
        requireOpen();
        drafter = drafter.equals(officer) ? to.value() : drafter;
        officer = to.value();
        record(PlanStep.HANDED_OVER, null, to, at);
    }

    /** These villages and their visits leave the plan and make a plan of their own for another officer. */
    public OutreachPlan splitOff(Set<VillageCode> leaving, UserId to, Instant at) {
        requireOpen();
        var part = new OutreachPlan(office(), to, period(), at);
        villages.stream().filter(village -> leaving.contains(village.village())).forEach(part.villages::add);
        rows.stream().filter(row -> leaving.contains(row.village())).forEach(part.rows::add);
        drop(leaving);
        return part;
    }

    /** Villages of somebody else's draft for the same period, and the visits proposed for them, are planned here too. */
    public void takeOn(OutreachPlan other, Set<VillageCode> moving) {
        requireStatus(PlanStatus.DRAFT);
        other.villages.stream()
                .filter(village -> moving.contains(village.village()))
                .forEach(villages::add);
        villages.sort(PlanVillage.BY_URGENCY);
        other.rows.stream().filter(row -> moving.contains(row.village())).forEach(rows::add);
    }

    /** Whether the officer still writes it. */
    public boolean isOwnDraft() {
        return status == PlanStatus.DRAFT && !isBySubstitute();
    }

    /** These villages and their visits leave the plan. */
    public void drop(Set<VillageCode> leaving) {
        requireOpen();
        villages.removeIf(village -> leaving.contains(village.village()));
        rows.removeIf(row -> leaving.contains(row.village()));
    }

    public void withdraw() {
        requireOpen();
        status = PlanStatus.WITHDRAWN;
    }

    /** The period is over; a plan that was not approved until then lapses. */
    public void lapse() {
        if (PlanStatus.OPEN.contains(status)) {
            status = PlanStatus.LAPSED;
        }
    }

    /** Notes why the due villages stayed unplanned until the period was over, and what is done about it. */
    public void explainUnplanned(String measure, UserId by, Instant at) {
        var note = requireNote("measure", measure);
        unplannedVillages().forEach(village -> village.acceptUnvisited(note, by, at));
        record(PlanStep.UNPLANNED_NOTED, note, by, at);
    }

    private void requireOpen() {
        if (!PlanStatus.OPEN.contains(status)) {
            throw new IllegalStateException("The plan " + id + " is not open any more");
        }
    }

    private void requireStatus(PlanStatus needed) {
        if (status != needed) {
            throw new InvalidInputException("Rencana ini sudah berubah. Muat ulang daftar tugas.");
        }
    }

    private static String requireNote(String field, String note) {
        if (isTooShort(note)) {
            throw new InvalidInputException(field, "Tulis alasan atau catatan sekurang-kurangnya 5 huruf.");
        }
        return note.strip();
    }

    private static boolean isTooShort(String note) {
        return note == null || note.strip().length() < SHORTEST_NOTE;
    }

    private void record(PlanStep step, String note, UserId by, Instant at) {
        entries.add(new PlanEntry(step, note, by, at));
    }

    private PlanVillage village(VillageCode code) {
        return villages.stream()
                .filter(village -> village.village().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no village " + code));
    }

    public UUID id() {
        return id;
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public UserId officer() {
        return new UserId(officer);
    }

    public UserId drafter() {
        return new UserId(drafter);
    }

    /** Whose visits they are, and whoever wrote the plan as it stands: none of them approves it. */
    public Set<UserId> authors() {
        var writers = Stream.of(officer(), drafter());
        var submitter = entries.stream()
                .filter(entry -> entry.step() == PlanStep.SUBMITTED)
                .map(PlanEntry::recordedBy)
                .reduce((earlier, later) -> later);
        return Stream.concat(writers, submitter.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody else took the writing over from the officer, and so needs somebody else to approve it. */
    public boolean isBySubstitute() {
        return !drafter.equals(officer);
    }

    public PlanningPeriod period() {
        return new PlanningPeriod(periodFrom, periodUntil);
    }

    public PlanStatus status() {
        return status;
    }

    public List<PlanVillage> villages() {
        return List.copyOf(villages);
    }

    public Set<VillageCode> villageCodes() {
        return villages.stream().map(PlanVillage::village).collect(Collectors.toUnmodifiableSet());
    }

    /** Villages that the plan visits, or asks about if it does not. */
    public Set<VillageCode> villagesCaredFor() {
        return Stream.concat(
                        rows.stream().map(PlanRow::village),
                        villages.stream().filter(PlanVillage::isDue).map(PlanVillage::village))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<PlanRow> rows() {
        return List.copyOf(rows);
    }

    public List<PlanEntry> entries() {
        return List.copyOf(entries);
    }

    public Optional<String> emptyReason() {
        return Optional.ofNullable(emptyReason);
    }

    /** What to change in a plan that came back. */
    public Optional<String> returnNote() {
        return entries.stream()
                .filter(entry -> entry.step() == PlanStep.RETURNED)
                .map(PlanEntry::note)
                .reduce((earlier, later) -> later);
    }
}
