package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageCommitmentProcess.Elements.FOLLOW_UP_COMMITMENT;
import static id.pimpasa.outreach.process.VillageCommitmentProcess.Variables.DUE_AT;
import static id.pimpasa.outreach.process.VillageCommitmentProcess.Variables.OFFICE_CODE;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.application.CommitmentAgreed;
import id.pimpasa.outreach.application.CommitmentKept;
import id.pimpasa.outreach.application.FollowUpCommitment;
import id.pimpasa.outreach.process.VillageCommitmentProcess.Messages;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of each commitment and tells it what visits and handovers bring. */
@Component
class VillageCommitmentEngine {

    private final ProcessEngineGateway engine;
    private final OfficerSteps steps;
    private final FollowUpCommitment commitments;
    private final Territory territory;
    private final Mornings mornings;

    VillageCommitmentEngine(
            ProcessEngineGateway engine,
            OfficerSteps steps,
            FollowUpCommitment commitments,
            Territory territory,
            Mornings mornings) {
        this.engine = engine;
        this.steps = steps;
        this.commitments = commitments;
        this.territory = territory;
        this.mornings = mornings;
    }

    @EventListener
    void start(CommitmentAgreed agreed) {
        var commitment = agreed.commitment();
        engine.start(
                VillageCommitmentProcess.KEY,
                commitment.id().toString(),
                Map.ofEntries(
                        OFFICE_CODE.with(agreed.office().value()),
                        TaskSubject.VARIABLE.with(
                                territory.village(commitment.village()).shortName()),
                        DUE_AT.with(mornings.of(commitment.dueOn().orElseThrow(), agreed.office()))));
    }

    @EventListener
    void end(CommitmentKept kept) {
        engine.correlateIfWaiting(
                Messages.COMMITMENT_KEPT,
                VillageCommitmentProcess.KEY,
                kept.commitment().toString(),
                Map.of());
    }

    @EventListener
    void move(VillagesHandedOver handover) {
        commitments
                .openIn(handover.villages())
                .forEach(commitment ->
                        steps.handOver(VillageCommitmentProcess.KEY, commitment, FOLLOW_UP_COMMITMENT, handover));
    }
}
