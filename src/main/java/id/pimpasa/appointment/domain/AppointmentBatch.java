package id.pimpasa.appointment.domain;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A batch (angkatan): the officers whom one Kanim appoints together, from nomination to inauguration. Guards the order of
 * its steps.
 */
@Entity
public class AppointmentBatch {

    /** How many candidates one batch may have. */
    public static final int MOST_CANDIDATES = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    private String office;
    private String number;

    @Enumerated(EnumType.STRING)
    private BatchStatus status;

    private Instant nominatedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "batch_id", nullable = false)
    @OrderBy("position")
    private List<Candidate> candidates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "village_consent", joinColumns = @JoinColumn(name = "batch_id"))
    private Set<VillageConsent> consents = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "appointment_decision", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "position")
    private List<Decision> decisions = new ArrayList<>();

    @Embedded
    private Decree decree;

    @ElementCollection
    @CollectionTable(name = "decree_correction", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "position")
    private List<DecreeCorrection> decreeCorrections = new ArrayList<>();

    @Embedded
    private Ceremony ceremony;

    /** Who holds the entry of the ceremony ahead in the calendar. */
    @ElementCollection
    @CollectionTable(name = "ceremony_guest", joinColumns = @JoinColumn(name = "batch_id"))
    @Column(name = "recipient")
    private Set<String> guests = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ceremony_held", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderBy("round")
    private List<HeldCeremony> heldCeremonies = new ArrayList<>();

    protected AppointmentBatch() {}

    /** @param number what people call the batch, such as {@code ANGKATAN-SERANG-2026-0001} */
    public AppointmentBatch(OfficeCode office, String number, List<CandidateDetails> nominated, Instant at) {
        this.id = UUID.randomUUID();
        this.office = office.value();
        this.number = number;
        this.status = BatchStatus.NOMINATED;
        this.nominatedAt = at;
        nominate(nominated);
    }

    /**
     * Takes over the candidates as corrected after a return. Who is not named any more is withdrawn; what was decided on
     * the others and what villages have answered stays.
     */
    public void correct(List<CandidateDetails> nominated) {
        require(status == BatchStatus.NOMINATED || status == BatchStatus.ENDORSED, "sudah ditetapkan");
        status = BatchStatus.NOMINATED;
        var named = nominated.stream().map(CandidateDetails::nip).collect(Collectors.toSet());
        candidates().stream()
                .filter(candidate -> !named.contains(candidate.nip()))
                .forEach(Candidate::withdraw);
        nominate(nominated);
    }

    private void nominate(List<CandidateDetails> nominated) {
        if (nominated.isEmpty() || nominated.size() > MOST_CANDIDATES) {
            throw new InvalidInputException(
                    "candidates", "Usulkan sekurang-kurangnya satu dan paling banyak " + MOST_CANDIDATES + " calon.");
        }
        if (nominated.stream().map(CandidateDetails::nip).distinct().count() < nominated.size()) {
            throw new InvalidInputException("candidates", "NIP yang sama tercantum dua kali. Periksa daftar calon.");
        }
        var known = byNip();
        for (int index = 0; index < nominated.size(); index++) {
            nominate(index + 1, nominated.get(index), known);
        }
    }

    private void nominate(int position, CandidateDetails details, Map<String, Candidate> known) {
        if (known.containsKey(details.nip())) {
            known.get(details.nip()).amend(position, details);
        } else {
            candidates.add(new Candidate(position, details));
        }
    }

    private Map<String, Candidate> byNip() {
        return candidates().stream().collect(Collectors.toMap(Candidate::nip, Function.identity()));
    }

    /**
     * Lets candidates go on in a batch of their own, so that the others need not wait for them. What was decided on them
     * and what their villages answered goes along.
     *
     * @return the other batch, where they wait for correction
     */
    public AppointmentBatch continueElsewhere(Predicate<Candidate> who, String otherNumber, Instant at) {
        var leaving = candidates().stream().filter(who).toList();
        var other = new AppointmentBatch(
                office(), otherNumber, leaving.stream().map(Candidate::details).toList(), at);
        var theirs = other.byNip();
        for (var candidate : leaving) {
            theirs.get(candidate.nip()).inherit(candidate);
            candidate.continueIn(otherNumber);
        }
        var villages = leaving.stream()
                .flatMap(candidate -> candidate.villages().stream())
                .collect(Collectors.toSet());
        consents.stream()
                .filter(consent -> villages.contains(consent.village()))
                .forEach(other.consents::add);
        return other;
    }

    /** @param objectionsTo what stands against a candidate; empty for an eligible one */
    public void assess(Function<Candidate, Collection<String>> objectionsTo) {
        candidates().forEach(candidate -> candidate.assess(objectionsTo.apply(candidate)));
    }

    /** @return what becomes of the batch, see {@link #decideEach} */
    public Outcome endorse(List<CandidateVerdict> verdicts, UserId by, Instant at) {
        require(status == BatchStatus.NOMINATED, "sudah disetujui");
        var outcome = decideEach(DecisionStep.ENDORSE, verdicts, by, at);
        status = switch (outcome) {
            case APPROVE -> BatchStatus.ENDORSED;
            case REJECT -> BatchStatus.REJECTED;
            case RETURN -> status;
        };
        return outcome;
    }

    /**
     * @return APPROVE when anybody was accepted: the batch goes on with those; RETURN when nobody was but somebody may be
     *     corrected; REJECT when nobody is left
     */
    private Outcome decideEach(DecisionStep step, List<CandidateVerdict> verdicts, UserId by, Instant at) {
        var open = byNip();
        var named = verdicts.stream().map(CandidateVerdict::nip).collect(Collectors.toSet());
        if (verdicts.size() != open.size() || !named.equals(open.keySet())) {
            throw new InvalidInputException(
                    "verdicts", "Putuskan setiap calon satu kali. Muat ulang formulir, lalu coba lagi.");
        }
        for (var verdict : verdicts) {
            open.get(verdict.nip()).decide(new Decision(step, verdict.outcome(), verdict.note(), by, at));
        }
        var outcome = Stream.of(Outcome.APPROVE, Outcome.RETURN)
                .filter(possible -> verdicts.stream().anyMatch(verdict -> verdict.outcome() == possible))
                .findFirst()
                .orElse(Outcome.REJECT);
        decisions.add(new Decision(step, outcome, null, by, at));
        return outcome;
    }

    public void recordConsent(VillageConsent consent) {
        require(status == BatchStatus.ENDORSED, "belum disetujui Kepala Kanim");
        consents.removeIf(earlier -> earlier.village().equals(consent.village()));
        consents.add(consent);
    }

    /** @return nominated villages that have not answered yet, by code */
    public List<VillageCode> villagesAwaitingConsent() {
        return candidates().stream()
                .flatMap(candidate -> candidate.villages().stream())
                .distinct()
                .filter(village -> consentOf(village).isEmpty())
                .sorted(Comparator.comparing(VillageCode::value))
                .toList();
    }

    /** @return the villages that the candidate will mentor: nominated and willing */
    public List<VillageCode> willingVillagesOf(Candidate candidate) {
        return candidate.villages().stream()
                .filter(village ->
                        consentOf(village).map(VillageConsent::agreed).orElse(false))
                .toList();
    }

    public boolean hasAnyCandidateAWillingVillage() {
        return candidates().stream()
                .anyMatch(candidate -> !willingVillagesOf(candidate).isEmpty());
    }

    /** @return what becomes of the batch, see {@link #decideEach} */
    public Outcome verify(List<CandidateVerdict> verdicts, UserId by, Instant at) {
        require(status == BatchStatus.ENDORSED || status == BatchStatus.VERIFIED, "belum disetujui Kepala Kanim");
        var outcome = decideEach(DecisionStep.VERIFY, verdicts, by, at);
        status = switch (outcome) {
            case APPROVE -> BatchStatus.VERIFIED;
            case RETURN -> BatchStatus.ENDORSED;
            case REJECT -> BatchStatus.REJECTED;
        };
        return outcome;
    }

    public void draftDecree(UUID document) {
        require(status == BatchStatus.VERIFIED, "belum diverifikasi Kanwil");
        decree = new Decree(document);
    }

    public void decideOnDecree(Outcome outcome, String note, UserId by, Instant at) {
        require(status == BatchStatus.VERIFIED && decree != null, "konsep SK belum ada");
        decide(DecisionStep.SIGN, outcome, note, by, at);
        status = outcome == Outcome.APPROVE ? BatchStatus.DECREED : status;
    }

    public void recordDecree(DecreeEntry entry) {
        require(status == BatchStatus.DECREED, "SK belum ditetapkan");
        decree.sign(entry);
    }

    /** Something else was recorded than stands on the decree; what stood there stays on record with the reason. */
    public void correctDecree(DecreeEntry entry, String reason, UserId by, Instant at) {
        requireCorrectableDecree();
        if (reason == null || reason.isBlank()) {
            throw new InvalidInputException("reason", "Isi alasan pembetulan.");
        }
        var former = decree.entry().orElseThrow();
        if (entry.equals(former)) {
            throw new InvalidInputException("Belum ada yang dibetulkan. Ubah nomor, tanggal, atau berkasnya.");
        }
        decree.sign(entry);
        decreeCorrections.add(new DecreeCorrection(former, reason.strip(), by, at));
    }

    public void requireCorrectableDecree() {
        if (!mayCorrectDecree()) {
            throw new InvalidInputException(
                    "Catatan SK tidak dapat dibetulkan: SK belum dicatat, atau sudah ada petugas "
                            + "yang dikukuhkan dengan SK itu.");
        }
    }

    /** Whoever is inducted acts by the decree as it was recorded. */
    public boolean mayCorrectDecree() {
        return status == BatchStatus.DECREED
                && decree.entry().isPresent()
                && inducted().isEmpty();
    }

    public List<DecreeCorrection> decreeCorrections() {
        return List.copyOf(decreeCorrections);
    }

    /** Sets the day of the next ceremony, or another one for a ceremony that was not held yet. */
    public void scheduleCeremony(Instant at, String place) {
        require(status == BatchStatus.DECREED && decree.number().isPresent(), "SK belum dicatat");
        ceremony = ceremony == null ? Ceremony.first(at, place.strip()) : ceremony.next(at, place.strip());
    }

    public void cancelCeremony(String note, UserId by, Instant at) {
        require(
                status == BatchStatus.DECREED && ceremony != null && !ceremony.wasHeld(),
                "pengukuhan belum dijadwalkan");
        decide(DecisionStep.CEREMONY, Outcome.RETURN, note, by, at);
        ceremony.revise();
    }

    /** @return who has been invited to the ceremony ahead and not been told otherwise */
    public Set<UserId> guests() {
        return guests.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
    }

    public void invite(Collection<UserId> invited) {
        var names = invited.stream().map(UserId::value).collect(Collectors.toSet());
        guests.retainAll(names);
        guests.addAll(names);
    }

    /** Others are invited to the ceremony ahead than before. */
    public void reviseGuests() {
        ceremony.revise();
    }

    /**
     * @param absent candidates who did not come; they wait for a later ceremony
     * @param recordNumber of the Berita Acara, if it has one already
     */
    public void recordCeremony(
            Outcome outcome, Set<UUID> absent, String note, Optional<String> recordNumber, UserId by, Instant at) {
        require(status == BatchStatus.DECREED && ceremony != null, "pengukuhan belum dijadwalkan");
        decide(DecisionStep.CEREMONY, outcome, note, by, at);
        if (outcome == Outcome.APPROVE) {
            induct(absent);
            heldCeremonies.add(new HeldCeremony(
                    ceremony, note, recordNumber.map(String::strip).orElse(null)));
            guests.clear();
        }
        ceremony.record(note, outcome == Outcome.APPROVE);
        status = awaitingCeremony().isEmpty() ? BatchStatus.INAUGURATED : status;
    }

    /**
     * Some of those who wait for a ceremony will not be inducted; the batch ends once nobody waits any more.
     *
     * @param who ids of candidates
     * @return the villages that none of the others of the batch mentors or will mentor
     */
    public List<VillageCode> lapse(Set<UUID> who, String note, UserId by, Instant at) {
        require(status == BatchStatus.DECREED && decree.number().isPresent(), "SK belum dicatat");
        var waiting = awaitingCeremony().stream()
                .filter(candidate -> who.contains(candidate.id()))
                .toList();
        if (waiting.isEmpty() || waiting.size() < who.size()) {
            throw new InvalidInputException(
                    "lapsed", "Pilih calon yang tidak dikukuhkan dari daftar. Muat ulang formulir, lalu coba lagi.");
        }
        var lapse = decide(DecisionStep.CEREMONY, Outcome.REJECT, note, by, at);
        waiting.forEach(candidate -> candidate.lapse(lapse));
        if (awaitingCeremony().isEmpty()) {
            status = inducted().isEmpty() ? BatchStatus.LAPSED : BatchStatus.INAUGURATED;
        }
        return withoutCandidate(waiting);
    }

    private List<VillageCode> withoutCandidate(List<Candidate> lapsed) {
        var kept = candidates().stream()
                .flatMap(candidate -> candidate.villages().stream())
                .collect(Collectors.toSet());
        return lapsed.stream()
                .flatMap(candidate -> willingVillagesOf(candidate).stream())
                .filter(village -> !kept.contains(village))
                .distinct()
                .toList();
    }

    private void induct(Set<UUID> absent) {
        var expected = awaitingCeremony();
        if (expected.stream().allMatch(candidate -> absent.contains(candidate.id()))) {
            throw new InvalidInputException(
                    "absent", "Tidak ada calon yang hadir. Catat pengukuhan sebagai ditunda, lalu jadwalkan ulang.");
        }
        expected.forEach(candidate -> candidate.attend(!absent.contains(candidate.id()), ceremony.round()));
    }

    /** @return those whom no ceremony has made officers yet */
    public List<Candidate> awaitingCeremony() {
        return candidates().stream()
                .filter(candidate -> !candidate.wasPresent())
                .toList();
    }

    /** @return those whom a ceremony has made officers */
    public List<Candidate> inducted() {
        return candidates().stream().filter(Candidate::wasPresent).toList();
    }

    /** @return those whom a ceremony has made officers and who have neither account nor villages yet */
    public List<Candidate> awaitingActivation() {
        return inducted().stream().filter(candidate -> !candidate.isActivated()).toList();
    }

    public void draftCeremonyRecord(UUID document) {
        heldCeremonies.get(heldCeremonies.size() - 1).draftRecord(document);
    }

    /** @return the ceremonies that took place, the first one first */
    public List<HeldCeremony> heldCeremonies() {
        return List.copyOf(heldCeremonies);
    }

    private Decision decide(DecisionStep step, Outcome outcome, String note, UserId by, Instant at) {
        if (outcome != Outcome.APPROVE && (note == null || note.isBlank())) {
            throw new InvalidInputException("note", "Isi catatan: apa yang harus diperbaiki, atau mengapa ditolak.");
        }
        var decision = new Decision(step, outcome, note, by, at);
        decisions.add(decision);
        return decision;
    }

    private Optional<VillageConsent> consentOf(VillageCode village) {
        return consents.stream()
                .filter(consent -> consent.village().equals(village))
                .findFirst();
    }

    private void require(boolean allowed, String why) {
        if (!allowed) {
            throw new InvalidInputException(
                    "Langkah ini tidak dapat dilakukan karena usulan " + why + ". Muat ulang daftar tugas.");
        }
    }

    public UUID id() {
        return id;
    }

    public OfficeCode office() {
        return new OfficeCode(office);
    }

    public String number() {
        return number;
    }

    public BatchStatus status() {
        return status;
    }

    /** @return those who take part, in the order of the nomination */
    public List<Candidate> candidates() {
        return candidates.stream()
                .filter(Candidate::takesPart)
                .sorted(Comparator.comparingInt(Candidate::position))
                .toList();
    }

    /** @return those whom the decree names and who will not be inducted */
    public List<Candidate> lapsed() {
        return candidates.stream()
                .filter(candidate -> candidate.standing() == CandidateStanding.LAPSED)
                .toList();
    }

    /** @return also those who were rejected, withdrawn, or go on in another batch */
    public List<Candidate> everNominated() {
        return List.copyOf(candidates);
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** @return the note of the last decision that sent the batch back, if the last decision did so */
    public Optional<String> returnNote() {
        return decisions.isEmpty() || decisions.get(decisions.size() - 1).outcome() == Outcome.APPROVE
                ? Optional.empty()
                : Optional.ofNullable(decisions.get(decisions.size() - 1).note());
    }

    public Set<VillageConsent> consents() {
        return consents.stream().collect(Collectors.toUnmodifiableSet());
    }

    public Decree decree() {
        return decree;
    }

    public Ceremony ceremony() {
        return ceremony;
    }
}
