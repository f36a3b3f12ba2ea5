package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.domain.PromotionStep;
import id.pimpasa.outreach.domain.VillagePromotion;
import id.pimpasa.outreach.domain.VillagePromotionRepository;
import id.pimpasa.platform.office.OfficeRegisters;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a village the status Mandiri (keimigrasian) and takes it away again, on behalf of the steps of its process. */
@Component
@Transactional
public class PromoteVillage {

    private static final String REGISTER = "DM";

    private final VillagePromotionRepository promotions;
    private final OfficeRegisters registers;
    private final PromotionEvidence evidence;
    private final VillageLevels levels;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final BusinessClock businessClock;
    private final Clock clock;

    PromoteVillage(
            VillagePromotionRepository promotions,
            OfficeRegisters registers,
            PromotionEvidence evidence,
            VillageLevels levels,
            Assignments assignments,
            ApplicationEventPublisher events,
            BusinessClock businessClock,
            Clock clock) {
        this.promotions = promotions;
        this.registers = registers;
        this.evidence = evidence;
        this.levels = levels;
        this.assignments = assignments;
        this.events = events;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** A village at the highest level is proposed, unless it is already; one that fell below it is looked at again. */
    @EventListener
    void rated(VillageRated rating) {
        var running =
                promotions.findByVillageCodeAndEndedOnIsNull(rating.village().value());
        if (rating.level() == VillageLevel.SELF_RELIANT) {
            if (running.isEmpty()) {
                open(rating);
            }
        } else {
            running.filter(promotion -> promotion.step() == PromotionStep.CONFERRED)
                    .ifPresent(promotion -> events.publishEvent(new PromotionLevelFell(promotion.id())));
        }
    }

    private void open(VillageRated rating) {
        var today = businessClock.today(rating.office());
        var number = registers.next(REGISTER, rating.office(), today.getYear());
        var promotion = promotions.save(new VillagePromotion(number, rating.village(), rating.office(), today));
        events.publishEvent(new PromotionOpened(promotion));
    }

    /** @param reasons {@code null} if the person left them out, which is refused */
    public void propose(String id, String reasons, List<EvidenceId> files, UserId by) {
        change(id, promotion -> {
            promotion.propose(reasons, by, clock.instant());
            evidence.attach(promotion, files, by);
        });
    }

    public void forward(String id, String note, UserId by) {
        change(id, promotion -> promotion.forward(note, by, clock.instant()));
    }

    public void giveBack(String id, String note, UserId by) {
        change(id, promotion -> promotion.giveBack(note, by, clock.instant()));
    }

    public void confer(String id, String note, UserId by) {
        change(
                id,
                promotion -> promotion.confer(
                        levels.levelOf(promotion.village()), note, today(promotion), by, clock.instant()));
    }

    public void refuse(String id, String reason, UserId by) {
        change(id, promotion -> promotion.refuse(reason, today(promotion), by, clock.instant()));
    }

    /** Opens the review if the village still stands below what the status asks for. Returns whether it does. */
    public boolean lookAgain(String id) {
        var below = levels.levelOf(get(id).village()) != VillageLevel.SELF_RELIANT;
        if (below) {
            levelFell(id);
        }
        return below;
    }

    public void levelFell(String id) {
        change(id, promotion -> promotion.levelFell(clock.instant()));
    }

    /** @param lookAgainOn {@code null} if the person left it out, which is refused; likewise {@code reason} */
    public void keep(String id, String reason, LocalDate lookAgainOn, UserId by) {
        change(id, promotion -> promotion.keep(reason, lookAgainOn, today(promotion), by, clock.instant()));
    }

    public void withdraw(String id, String reason, UserId by) {
        change(id, promotion -> promotion.withdraw(reason, today(promotion), by, clock.instant()));
    }

    public void urge(String id, String measure, UserId by) {
        change(id, promotion -> promotion.urge(measure, by, clock.instant()));
    }

    /** @return who proposes the village: an officer who is at work; empty if it has none */
    @Transactional(readOnly = true)
    public Optional<UserId> proposerOf(String id) {
        return assignments.actingOfficersOf(get(id).village()).stream().findFirst();
    }

    /** @return ids of the promotions of these villages that wait for an officer's proposal */
    @Transactional(readOnly = true)
    public List<UUID> awaitingProposalIn(List<VillageCode> villages) {
        var codes = villages.stream().map(VillageCode::value).toList();
        return promotions.findByVillageCodeInAndStep(codes, PromotionStep.PROPOSE).stream()
                .map(VillagePromotion::id)
                .toList();
    }

    @Transactional(readOnly = true)
    public VillagePromotion get(String id) {
        return promotions
                .findById(UUID.fromString(id))
                .orElseThrow(() -> new IllegalStateException("No promotion " + id));
    }

    private LocalDate today(VillagePromotion promotion) {
        return businessClock.today(promotion.office());
    }

    private void change(String id, Consumer<VillagePromotion> change) {
        var promotion = get(id);
        change.accept(promotion);
        promotions.save(promotion);
    }
}
