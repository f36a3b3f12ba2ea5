package id.pimpasa.appointment.domain;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    @Embedded
    private Ceremony ceremony;

    protected AppointmentBatch() {}

    /** @param number what people call the batch, such as {@code ANGKATAN-SERANG-2026-01} */
    public AppointmentBatch(OfficeCode office, String number, List<CandidateDetails> nominated, Instant at) {
        this.id = UUID.randomUUID();
        this.office = office.value();
        this.number = number;
        this.status = BatchStatus.NOMINATED;
        this.nominatedAt = at;
        nominate(nominated);
    }

    /** Replaces the candidates after a return. Answers that villages have given stay. */
    public void correct(List<CandidateDetails> nominated) {
        require(status == BatchStatus.NOMINATED || status == BatchStatus.ENDORSED, "sudah ditetapkan");
        status = BatchStatus.NOMINATED;
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
        candidates.clear();
        for (var details : nominated) {
            candidates.add(new Candidate(candidates.size() + 1, details));
        }
    }

    /**
     * @param objectionsTo what stands against a candidate; empty for an eligible one
     * @return whether all candidates are eligible
     */
    public boolean assess(Function<Candidate, Collection<String>> objectionsTo) {
        candidates.forEach(candidate -> candidate.assess(objectionsTo.apply(candidate)));
        return candidates.stream().allMatch(Candidate::isEligible);
    }

    public void endorse(Outcome outcome, String note, UserId by, Instant at) {
        require(status == BatchStatus.NOMINATED, "sudah disetujui");
        decide(DecisionStep.ENDORSE, outcome, note, by, at);
        status = switch (outcome) {
            case APPROVE -> BatchStatus.ENDORSED;
            case REJECT -> BatchStatus.REJECTED;
            case RETURN -> status;
        };
    }

    public void recordConsent(VillageConsent consent) {
        require(status == BatchStatus.ENDORSED, "belum disetujui Kepala Kanim");
        consents.removeIf(earlier -> earlier.village().equals(consent.village()));
        consents.add(consent);
    }

    /** @return nominated villages that have not answered yet, by code */
    public List<VillageCode> villagesAwaitingConsent() {
        return candidates.stream()
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

    public boolean hasEveryCandidateAWillingVillage() {
        return candidates.stream()
                .noneMatch(candidate -> willingVillagesOf(candidate).isEmpty());
    }

    public void verify(Outcome outcome, String note, UserId by, Instant at) {
        require(status == BatchStatus.ENDORSED || status == BatchStatus.VERIFIED, "belum disetujui Kepala Kanim");
        decide(DecisionStep.VERIFY, outcome, note, by, at);
        status = outcome == Outcome.APPROVE ? BatchStatus.VERIFIED : BatchStatus.ENDORSED;
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

    public void recordDecree(String decreeNumber, LocalDate signedOn, LocalDate from, LocalDate until, UUID file) {
        require(status == BatchStatus.DECREED, "SK belum ditetapkan");
        decree.sign(decreeNumber, signedOn, from, until, file);
    }

    public void scheduleCeremony(Instant at, String place) {
        require(status == BatchStatus.DECREED && decree.number().isPresent(), "SK belum dicatat");
        ceremony = new Ceremony(at, place.strip());
    }

    /** @param absent candidates who did not come; they are inaugurated by the same decree all the same */
    public void recordCeremony(Outcome outcome, Set<UUID> absent, String note, UserId by, Instant at) {
        require(status == BatchStatus.DECREED && ceremony != null, "pengukuhan belum dijadwalkan");
        decide(DecisionStep.CEREMONY, outcome, note, by, at);
        ceremony.record(note);
        if (outcome == Outcome.APPROVE) {
            candidates.forEach(candidate -> candidate.attend(!absent.contains(candidate.id())));
            status = BatchStatus.INAUGURATED;
        }
    }

    private void decide(DecisionStep step, Outcome outcome, String note, UserId by, Instant at) {
        if (outcome != Outcome.APPROVE && (note == null || note.isBlank())) {
            throw new InvalidInputException("note", "Isi catatan: apa yang harus diperbaiki, atau mengapa ditolak.");
        }
        decisions.add(new Decision(step, outcome, note, by, at));
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

    public List<Candidate> candidates() {
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
