package id.pimpasa.appointment.domain;

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
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The time for which a decree makes an officer PIMPASA. */
@Entity
public class OfficerTerm {

    private static final Period LONGEST_RENEWAL = Period.ofYears(10);

    @Id
    private UUID id;

    @Version
    private long version;

    private String officer;
    private String office;
    private String decreeNumber;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private TermStatus status;

    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "officer_term_change", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    private List<TermChange> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "officer_handover", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    private List<Handover> handovers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "officer_stand_in", joinColumns = @JoinColumn(name = "term_id"))
    private Set<StandIn> standIns = new HashSet<>();

    protected OfficerTerm() {}

    public OfficerTerm(UserId officer, OfficeCode office, String decreeNumber, LocalDate from, LocalDate until) {
        this.id = UUID.randomUUID();
        this.officer = officer.value();
        this.office = office.value();
        this.decreeNumber = decreeNumber;
        this.validFrom = from;
        this.validUntil = until;
        this.status = TermStatus.ACTIVE;
    }

    /** A further decree prolongs the term. */
    public void renew(RenewalDecree decree, UserId by, Instant at) {
        requireRunning();
        if (decree.number().equalsIgnoreCase(decreeNumber)) {
            throw new InvalidInputException(
                    "decreeNumber", "Nomor ini nomor SK yang sekarang berlaku. Isi nomor SK perpanjangan.");
        }
        if (!decree.until().isAfter(validUntil)) {
            throw new InvalidInputException(
                    "validUntil", "Tanggal berakhir yang baru harus sesudah tanggal berakhir sekarang.");
        }
        if (decree.until().isAfter(validUntil.plus(LONGEST_RENEWAL))) {
            throw new InvalidInputException(
                    "validUntil", "Perpanjangan lebih dari 10 tahun. Periksa tanggal, termasuk tahunnya.");
        }
        changes.add(TermChange.renewal(validUntil, decree, by, at));
        decreeNumber = decree.number();
        validUntil = decree.until();
    }

    /**
     * The officer leaves, for good or for a while.
     *
     * @param today where the office is
     */
    public void change(TermChange change, LocalDate today) {
        requireRunning();
        requireNew(change);
        requireWithinTerm(change, today);
        requireNothingLost(change, today);
        if (change.kind() == TermChangeKind.LEAVE
                && (change.until() == null || change.until().isBefore(change.effectiveOn()))) {
            throw new InvalidInputException(
                    "until", "Cuti memerlukan tanggal berakhir yang tidak mendahului mulainya.");
        }
        if (change.until() != null && change.until().isAfter(validUntil)) {
            throw new InvalidInputException(
                    "until",
                    "Cuti tidak dapat melewati masa berlaku SK. Catat cuti sampai SK berakhir; sisanya setelah SK diperpanjang.");
        }
        changes.add(change);
    }

    /** A second click is not a second change. */
    private void requireNew(TermChange change) {
        if (lastAbsence().filter(change::saysTheSameAs).isPresent()) {
            throw new InvalidInputException("Perubahan yang sama sudah dicatat. Muat ulang halaman.");
        }
    }

    private void requireWithinTerm(TermChange change, LocalDate today) {
        var day = change.effectiveOn();
        if (day.isBefore(validFrom) || day.isAfter(validUntil)) {
            throw new InvalidInputException("effectiveOn", "Tanggal mulai berlaku harus berada dalam masa berlaku SK.");
        }
        if (status == TermStatus.ON_LEAVE && change.kind().endsTheTerm() && day.isAfter(today)) {
            throw new InvalidInputException(
                    "effectiveOn", "Petugas ini sedang cuti. Catat perubahannya pada hari mulai berlaku.");
        }
    }

    /** What waits for its day may be put right, but is not forgotten because something else is recorded. */
    private void requireNothingLost(TermChange change, LocalDate today) {
        pending(today).filter(waiting -> !change.mayReplace(waiting)).ifPresent(waiting -> {
            throw new InvalidInputException(
                    "kind",
                    "Sudah tercatat: %s. Batalkan dahulu yang tercatat itu, atau catat perubahan ini sesudahnya."
                            .formatted(waiting.inWords()));
        });
        runningLeave().filter(leave -> change.isLeaveApartFrom(leave)).ifPresent(leave -> {
            throw new InvalidInputException(
                    "effectiveOn",
                    "Petugas ini sedang menjalani %s. Catat cuti berikutnya setelah petugas kembali."
                            .formatted(leave.inWords()));
        });
    }

    /**
     * What was recorded does not come about; the record of it stays.
     *
     * @param today where the office is
     */
    public void withdrawChange(LocalDate today, UserId by, Instant at) {
        pending(today)
                .orElseThrow(() -> new InvalidInputException(
                        "Tidak ada perubahan yang menunggu hari berlakunya. Muat ulang halaman."))
                .withdraw(by, at);
    }

    /** @return what is recorded and has not taken effect yet */
    public Optional<TermChange> pending(LocalDate today) {
        return status == TermStatus.ACTIVE ? lastAbsence().filter(change -> change.isToCome(today)) : Optional.empty();
    }

    /**
     * @param today where the office is
     * @return the leave or the end that is known, such as {@code cuti mulai 5 Januari 2027}
     */
    public Optional<String> absence(LocalDate today) {
        return runningLeave().or(() -> pending(today)).map(TermChange::inWords);
    }

    /**
     * Whether the officer is on leave that day, or has left by then, as far as is known today.
     *
     * @param day today or later
     */
    public boolean isAwayOn(LocalDate day) {
        return status == TermStatus.LEAVING
                || status == TermStatus.ENDED
                || lastAbsence()
                        .filter(absence -> absence.hadEnded(day) || absence.wasLeaveOn(day))
                        .isPresent();
    }

    private Optional<TermChange> runningLeave() {
        return status == TermStatus.ON_LEAVE ? lastAbsence() : Optional.empty();
    }

    /** The first day of a leave has come. */
    public void goOnLeave() {
        requireRunning();
        status = TermStatus.ON_LEAVE;
    }

    /** The officer acts no longer, because a change has taken effect or the decree has run out. */
    public void cease() {
        requireRunning();
        status = TermStatus.LEAVING;
    }

    /** Whether other officers' villages may go to this one: at work, and not known to leave. */
    public boolean canTakeVillages() {
        return status == TermStatus.ACTIVE
                && lastAbsence().filter(change -> change.kind().endsTheTerm()).isEmpty();
    }

    public void handedOver(UserId successor, LocalDate on, HandoverNote note) {
        handovers.add(new Handover(successor, on, note));
    }

    /** The last handover is confirmed: by the successor, or by whoever has the successor's work since. */
    public void acknowledgeHandover(UserId by, Instant at) {
        lastHandover().ifPresent(handover -> handover.acknowledge(by, at));
    }

    /**
     * Both have signed the note of a handover.
     *
     * @param note the document that was drafted for them
     */
    public void noteSigned(UUID note, SignedNote signed, UserId by, Instant at) {
        handover(note).noteSigned(signed, by, at);
    }

    /** The note of a handover cannot be signed. */
    public void noteNotSigned(UUID note, String reason, UserId by, Instant at) {
        handover(note).noteNotSigned(reason, by, at);
    }

    /** @throws IllegalStateException when the note is about another term */
    public Handover handover(UUID note) {
        return handovers.stream()
                .filter(handover -> handover.document().equals(note))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handover with note " + note));
    }

    public Optional<Handover> lastHandover() {
        return handovers.stream().reduce((earlier, later) -> later);
    }

    /** @return each handover of this term, the earliest first */
    public List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    /**
     * Notes what the Kanwil did about villages that stayed without an officer.
     *
     * @param today where the office is
     */
    public void followUpVacancy(String measure, LocalDate today, UserId by, Instant at) {
        changes.add(new TermChange(TermChangeKind.VACANCY, today, null, measure, by, at));
    }

    /**
     * Remembers, during a leave, who mentors the officer's own villages.
     *
     * @param already villages that the stand-in mentors anyway and keeps after the leave
     */
    public void standIn(Collection<VillageCode> villages, UserId standIn, Collection<VillageCode> already) {
        if (status == TermStatus.ON_LEAVE) {
            villages.forEach(
                    village -> standIns.add(new StandIn(village, already.contains(village) ? officer() : standIn)));
        }
    }

    /**
     * Whoever stands in leaves too, and somebody else takes all over.
     *
     * @param already villages that the next one mentors anyway
     * @return the villages in which the former stood in
     */
    public List<VillageCode> passOn(UserId from, UserId to, Collection<VillageCode> already) {
        var passed = standIns.stream().filter(one -> one.standIn().equals(from)).toList();
        var villages = passed.stream().map(StandIn::village).toList();
        passed.forEach(standIns::remove);
        standIn(villages, to, already);
        return villages;
    }

    /** @return the villages that come back after a leave; the officer's own while somebody stands in */
    public List<VillageCode> villagesToReturn() {
        return standIns.stream()
                .map(StandIn::village)
                .sorted(Comparator.comparing(VillageCode::value))
                .toList();
    }

    /** @return the villages to give back, with whoever stood in; the officer where the stand-in keeps the village */
    public List<StandIn> returnFromLeave() {
        var toReturn = List.copyOf(standIns);
        standIns.clear();
        status = status == TermStatus.ON_LEAVE ? TermStatus.ACTIVE : status;
        return toReturn;
    }

    public void end(LocalDate lastDay) {
        requireRunning();
        standIns.clear();
        status = TermStatus.ENDED;
        endedOn = lastDay;
    }

    private void requireRunning() {
        if (status == TermStatus.ENDED) {
            throw new InvalidInputException("Masa tugas ini sudah berakhir. Muat ulang halaman.");
        }
    }

    public UUID id() {
        return id;
    }

    public UserId officer() {
        return new UserId(officer);
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public String decreeNumber() {
        return decreeNumber;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public TermStatus status() {
        return status;
    }

    /** @return where the term stood on a day of the past; today and later, where it stands */
    public TermStatus statusOn(LocalDate day, LocalDate today, ZoneId zone) {
        if (!day.isBefore(today)) {
            return status;
        }
        var happened = changesThatTookEffect(zone);
        if (day.isAfter(validUntil) || happened.stream().anyMatch(change -> change.hadEnded(day))) {
            return TermStatus.LEAVING;
        }
        return happened.stream().anyMatch(change -> change.wasLeaveOn(day)) ? TermStatus.ON_LEAVE : TermStatus.ACTIVE;
    }

    /** A change that was replaced before its day never happened. */
    private List<TermChange> changesThatTookEffect(ZoneId zone) {
        var absences = changes.stream().filter(TermChange::isAbsence).toList();
        return IntStream.range(0, absences.size())
                .filter(place -> place == absences.size() - 1
                        || !absences.get(place + 1)
                                .recordedOn(zone)
                                .isBefore(absences.get(place).effectiveOn()))
                .mapToObj(absences::get)
                .toList();
    }

    /** @return what happened, the earliest first */
    public List<TermChange> changes() {
        return List.copyOf(changes);
    }

    /** @return what made the officer leave, for good or for a while; empty while at work and when the decree ran out */
    public Optional<TermChange> reasonForHandover() {
        return lastAbsence()
                .filter(change -> change.kind().endsTheTerm()
                        || change.kind() == TermChangeKind.LEAVE && status == TermStatus.ON_LEAVE);
    }

    /** A renewal changes nothing about who is away, or will be. */
    private Optional<TermChange> lastAbsence() {
        return changes.stream().filter(TermChange::isAbsence).reduce((earlier, later) -> later);
    }
}
