package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillagePromotionProcess.Elements.PROPOSE_PROMOTION;
import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.OFFICE_CODE;
import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.STEP;

import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.outreach.application.PromoteVillage;
import id.pimpasa.outreach.application.PromotionLevelFell;
import id.pimpasa.outreach.application.PromotionOpened;
import id.pimpasa.outreach.domain.PromotionStep;
import id.pimpasa.outreach.process.VillagePromotionProcess.Messages;
import id.pimpasa.platform.process.ProcessEngineGateway;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of each promotion and tells it what ratings and handovers bring. */
@Component
class VillagePromotionEngine {

    private final ProcessEngineGateway engine;
    private final OfficerSteps steps;
    private final PromoteVillage promoteVillage;
    private final Territory territory;

    VillagePromotionEngine(
            ProcessEngineGateway engine, OfficerSteps steps, PromoteVillage promoteVillage, Territory territory) {
        this.engine = engine;
        this.steps = steps;
        this.promoteVillage = promoteVillage;
        this.territory = territory;
    }

    @EventListener
    void start(PromotionOpened opened) {
        var promotion = opened.promotion();
        var subject = promotion.number() + ", "
                + territory.village(promotion.village()).shortName();
        engine.start(
                VillagePromotionProcess.KEY,
                promotion.id().toString(),
                Map.ofEntries(
                        OFFICE_CODE.with(promotion.office().value()),
                        TaskSubject.VARIABLE.with(subject),
                        STEP.with(PromotionStep.PROPOSE)));
    }

    /** While the certificate is being drafted nobody listens; the level is looked at after that. */
    @EventListener
    void review(PromotionLevelFell fell) {
        var id = fell.promotion().toString();
        var told = engine.correlateIfWaiting(
                Messages.LEVEL_FELL, VillagePromotionProcess.KEY, id, Map.ofEntries(STEP.with(PromotionStep.REVIEW)));
        if (told) {
            promoteVillage.levelFell(id);
        }
    }

    @EventListener
    void move(VillagesHandedOver handover) {
        promoteVillage
                .awaitingProposalIn(handover.villages())
                .forEach(promotion ->
                        steps.handOver(VillagePromotionProcess.KEY, promotion, PROPOSE_PROMOTION, handover));
    }
}
