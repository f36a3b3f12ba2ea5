package id.pimpasa.appointment.domain;

import id.pimpasa.territory.VillageCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** A civil servant in a batch. Lives and dies with the batch. */
@Entity
@Table(name = "appointment_candidate")
public class Candidate {

    @Id
    private UUID id;

    private int position;
    private String name;
    private String nip;
    private String grade;
    private String jobTitle;
    private String email;
    private int yearsOfService;
    private boolean disciplined;
    private boolean briefed;
    private Boolean eligible;
    private String reasons;
    private Boolean present;

    /** The round of the ceremony at which the candidate became an officer. */
    private Integer inductedIn;

    private boolean activated;

    @Enumerated(EnumType.STRING)
    private CandidateStanding standing;

    /** The batch in which a returned candidate goes on. */
    private String continuedIn;

    @ElementCollection
    @CollectionTable(name = "appointment_candidate_decision", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "appointment_candidate_village", joinColumns = @JoinColumn(name = "candidate_id"))
    @Column(name = "village_code")
    @OrderBy
    private Set<String> villageCodes = new TreeSet<>();

    protected Candidate() {}

    Candidate(int position, CandidateDetails details) {
        this.id = UUID.randomUUID();
        this.standing = CandidateStanding.NOMINATED;
        amend(position, details);
    }

    /** Takes over corrected entries; what was decided before stays on record. */
    void amend(int position, CandidateDetails details) {
        this.position = position;
        this.name = details.name();
        this.nip = details.nip();
        this.grade = details.grade();
        this.jobTitle = details.jobTitle();
        this.email = details.email();
        this.yearsOfService = details.yearsOfService();
        this.disciplined = details.disciplined();
        this.briefed = details.briefed();
        this.eligible = null;
        this.reasons = null;
        villageCodes.clear();
        details.villages().forEach(village -> villageCodes.add(village.value()));
    }

    void decide(Decision decision) {
        decisions.add(decision);
        if (decision.outcome() == Outcome.REJECT) {
            standing = CandidateStanding.REJECTED;
        }
    }

    /** Will not be inducted, although the decree names the person (tidak dikukuhkan). */
    void lapse(Decision decision) {
        decisions.add(decision);
        standing = CandidateStanding.LAPSED;
    }

    void withdraw() {
        standing = CandidateStanding.WITHDRAWN;
    }

    /** @param batch number of the batch in which the candidate goes on */
    void continueIn(String batch) {
        standing = CandidateStanding.RETURNED;
        continuedIn = batch;
    }

    /** Takes over what was decided on the same person in an earlier batch, and what stood against it. */
    void inherit(Candidate earlier) {
        decisions.addAll(earlier.decisions);
        eligible = earlier.eligible;
        reasons = earlier.reasons;
    }

    boolean takesPart() {
        return standing == CandidateStanding.NOMINATED;
    }

    int position() {
        return position;
    }

    void assess(Collection<String> objections) {
        eligible = objections.isEmpty();
        reasons = objections.isEmpty() ? null : String.join(" ", objections);
    }

    void attend(boolean wasPresent, int round) {
        present = wasPresent;
        inductedIn = wasPresent ? (Integer) round : null;
    }

    /** The officer has the account, the term and the villages that come with the induction. */
    public void activate() {
        activated = true;
    }

    boolean isActivated() {
        return activated;
    }

    public UUID id() {
        return id;
    }

    public CandidateStanding standing() {
        return standing;
    }

    public Optional<String> continuedIn() {
        return Optional.ofNullable(continuedIn);
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** @return what to correct, if the last decision sent the candidate back */
    public Optional<String> returnNote() {
        return decisions.isEmpty() || decisions.get(decisions.size() - 1).outcome() != Outcome.RETURN
                ? Optional.empty()
                : Optional.ofNullable(decisions.get(decisions.size() - 1).note());
    }

    /** Whether the head of the Kanim has accepted the candidate, in this batch or in the one before. */
    public boolean isEndorsed() {
        return decisions.stream()
                .anyMatch(decision -> decision.step() == DecisionStep.ENDORSE && decision.outcome() == Outcome.APPROVE);
    }

    public boolean isEligible() {
        return Boolean.TRUE.equals(eligible);
    }

    /** @return why the candidate cannot be appointed; empty when nothing stands against it */
    public Optional<String> objections() {
        return Optional.ofNullable(reasons);
    }

    public boolean wasPresent() {
        return Boolean.TRUE.equals(present);
    }

    public boolean wasInductedIn(int round) {
        return inductedIn != null && inductedIn == round;
    }

    public String name() {
        return name;
    }

    public String nip() {
        return nip;
    }

    public String grade() {
        return grade;
    }

    public String jobTitle() {
        return jobTitle;
    }

    public String email() {
        return email;
    }

    public int yearsOfService() {
        return yearsOfService;
    }

    public boolean isDisciplined() {
        return disciplined;
    }

    public boolean isBriefed() {
        return briefed;
    }

    public List<VillageCode> villages() {
        return villageCodes.stream().sorted().map(VillageCode::new).collect(Collectors.toList());
    }

    public CandidateDetails details() {
        return new CandidateDetails(
                name, nip, grade, jobTitle, email, yearsOfService, disciplined, briefed, villages());
    }
}
