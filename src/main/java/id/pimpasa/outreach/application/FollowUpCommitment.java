package id.pimpasa.outreach.application;

import id.pimpasa.access.ReadAudit;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.domain.Commitment;
import id.pimpasa.outreach.domain.CommitmentRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a village's commitment when its day has come. */
@Component
@Transactional
public class FollowUpCommitment {

    private final CommitmentRepository commitments;
    private final Assignments assignments;
    private final Territory territory;
    private final ReadAudit audit;
    private final BusinessClock businessClock;
    private final Clock clock;

    FollowUpCommitment(
            CommitmentRepository commitments,
            Assignments assignments,
            Territory territory,
            ReadAudit audit,
            BusinessClock businessClock,
            Clock clock) {
        this.commitments = commitments;
        this.assignments = assignments;
        this.territory = territory;
        this.audit = audit;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    public record Promised(String village, String promise, LocalDate dueOn) {}

    /** Reading what was promised is recorded. */
    public Promised read(String id) {
        var commitment = get(id);
        audit.record("commitment", id, "promise");
        return new Promised(
                territory.village(commitment.village()).shortName(),
                commitment.promise(),
                commitment.dueOn().orElseThrow());
    }

    /** @return who asks the village: an officer who is at work; empty if it has none */
    @Transactional(readOnly = true)
    public Optional<UserId> officerOf(String id) {
        return assignments.actingOfficersOf(get(id).village()).stream().findFirst();
    }

    /** @return ids of what these villages have still to keep */
    @Transactional(readOnly = true)
    public List<UUID> openIn(List<VillageCode> villages) {
        return commitments
                .findByVillageCodeInAndKeptOnIsNullAndWithdrawnFalse(
                        villages.stream().map(VillageCode::value).toList())
                .stream()
                .map(Commitment::id)
                .toList();
    }

    public void keep(String id, OfficeCode office) {
        get(id).keep(businessClock.today(office));
    }

    /** @param day {@code null} if the person left it out, which is refused; likewise {@code reason} */
    public void extend(String id, OfficeCode office, LocalDate day, String reason, UserId by) {
        get(id).extend(day, businessClock.today(office), reason, by, clock.instant());
    }

    public void giveUp(String id, String reason, UserId by) {
        get(id).giveUp(reason, by, clock.instant());
    }

    private Commitment get(String id) {
        return commitments
                .findById(UUID.fromString(id))
                .orElseThrow(() -> new IllegalStateException("No commitment " + id));
    }
}
