package id.pimpasa.appointment.domain;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a village answered when it was asked to become a desa binaan. */
@Embeddable
public class VillageConsent {

    private String villageCode;
    private boolean agreed;
    private LocalDate givenOn;
    private String signatory;
    private String reference;
    private UUID letter;
    private String reason;
    private String criteria;
    private int score;
    private String recordedBy;
    private Instant recordedAt;

    protected VillageConsent() {}

    /**
     * @param answer what the village answered
     * @param score points of the criteria that the village meets, 0 to 100
     */
    public VillageConsent(VillageAnswer answer, int score, UserId recordedBy, Instant recordedAt) {
        this.villageCode = answer.village().value();
        this.agreed = answer.agreed();
        this.givenOn = answer.givenOn();
        this.signatory = answer.signatory();
        this.reference = answer.reference();
        this.letter = answer.letter();
        this.reason = answer.reason();
        this.criteria =
                answer.criteria().stream().sorted().map(VillageCriterion::name).collect(Collectors.joining(","));
        this.score = score;
        this.recordedBy = recordedBy.value();
        this.recordedAt = recordedAt;
    }

    public VillageCode village() {
        return new VillageCode(villageCode);
    }

    public boolean agreed() {
        return agreed;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public String signatory() {
        return signatory;
    }

    /** The uploaded letter with the signature; there is one whenever the village agreed. */
    public Optional<UUID> letter() {
        return Optional.ofNullable(letter);
    }

    /** Why the village does not want to; there is one whenever it refused. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public List<VillageCriterion> criteria() {
        return criteria.isEmpty()
                ? List.of()
                : Arrays.stream(criteria.split(","))
                        .map(VillageCriterion::valueOf)
                        .toList();
    }

    public int score() {
        return score;
    }

    /** The batch compares its answers with those it was read with; without this every look would write all of them again. */
    @Override
    public boolean equals(Object other) {
        return other instanceof VillageConsent consent
                && villageCode.equals(consent.villageCode)
                && recordedAt.equals(consent.recordedAt)
                && Objects.equals(letter, consent.letter)
                && Objects.equals(reason, consent.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(villageCode, recordedAt, letter, reason);
    }
}
