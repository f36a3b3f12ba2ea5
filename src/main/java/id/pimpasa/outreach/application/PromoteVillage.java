package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.outreach.domain.PromotionStep;
import id.pimpasa.outreach.domain.VillageIndex;
import id.pimpasa.outreach.domain.VillageIndexRepository;
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

/**
 * Gives a village the status Mandiri (keimigrasian) and takes it away again, on behalf of the steps of its process. What a
 * step does returns the step that comes next.
 */
@Component
@Transactional
public class PromoteVillage {

    private static final String REGISTER = "DM";

    private final VillagePromotionRepository promotions;
    private final OfficeRegisters registers;
    private final PromotionEvidence evidence;
    private final VillageIndexRepository ratings;
    private final PromotionSettings settings;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final BusinessClock businessClock;
    private final Clock clock;

    PromoteVillage(
            VillagePromotionRepository promotions,
            OfficeRegisters registers,
            PromotionEvidence evidence,
            VillageIndexRepository ratings,
            PromotionSettings settings,
            Assignments assignments,
            ApplicationEventPublisher events,
            BusinessClock businessClock,
            Clock clock) {
        this.promotions = promotions;
        this.registers = registers;
        this.evidence = evidence;
        this.ratings = ratings;
        this.settings = settings;
        this.assignments = assignments;
        this.events = events;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /** A village at the highest level is proposed, unless that was decided lately; one that fell is looked at again. */
    @EventListener
    void rated(VillageRated rated) {
        var rating = rated.rating();
        var last = promotions.findFirstByVillageCodeOrderByReachedOnDescNumberDesc(
                rating.village().value());
        last.filter(promotion -> promotion.isFallen(rating))
                .ifPresent(promotion -> events.publishEvent(new PromotionLevelFell(promotion.id())));
        if (rating.level() == VillageLevel.SELF_RELIANT
                && last.map(promotion -> allowsAnother(promotion, rating)).orElse(true)) {
            open(rating);
        }
    }

    private boolean allowsAnother(VillagePromotion last, VillageIndex rating) {
        return last.endedOn().isPresent() && last.allowsAnother(rating, today(last), settings.againAfter());
    }

    private void open(VillageIndex rating) {
        var today = businessClock.today(rating.office());
        var number = registers.next(REGISTER, rating.office(), today.getYear());
        var promotion = promotions.save(new VillagePromotion(number, rating.village(), rating.office(), today));
        events.publishEvent(new PromotionOpened(promotion));
    }

    /** @param reasons {@code null} if the person left them out, which is refused */
    public PromotionStep propose(String id, String reasons, List<EvidenceId> files, UserId by) {
        return change(id, promotion -> {
            promotion.propose(reasons, by, clock.instant());
            evidence.attach(promotion, files, by);
        });
    }

    public PromotionStep forward(String id, String note, UserId by) {
        return change(id, promotion -> promotion.forward(note, by, clock.instant()));
    }

    public PromotionStep giveBack(String id, String note, UserId by) {
        return change(id, promotion -> promotion.giveBack(note, by, clock.instant()));
    }

    public PromotionStep confer(String id, String note, UserId by) {
        return change(
                id, promotion -> promotion.confer(rating(promotion), note, today(promotion), by, clock.instant()));
    }

    public PromotionStep refuse(String id, String reason, UserId by) {
        return change(
                id, promotion -> promotion.refuse(rating(promotion), reason, today(promotion), by, clock.instant()));
    }

    /** Opens the review if the village stands below what the status asks for. */
    public PromotionStep lookAgain(String id) {
        return rating(get(id)).level() == VillageLevel.SELF_RELIANT
                ? change(id, VillagePromotion::levelHolds)
                : levelFell(id);
    }

    public PromotionStep levelFell(String id) {
        return change(id, promotion -> promotion.levelFell(clock.instant()));
    }

    /** @param lookAgainOn {@code null} if the person left it out, which is refused; likewise {@code reason} */
    public PromotionStep keep(String id, String reason, LocalDate lookAgainOn, UserId by) {
        return change(
                id,
                promotion ->
                        promotion.keep(rating(promotion), reason, lookAgainOn, today(promotion), by, clock.instant()));
    }

    public PromotionStep withdraw(String id, String reason, UserId by) {
        return change(
                id, promotion -> promotion.withdraw(rating(promotion), reason, today(promotion), by, clock.instant()));
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

    private VillageIndex rating(VillagePromotion promotion) {
        return ratings.findFirstByVillageCodeOrderByIdDesc(promotion.village().value())
                .orElseThrow();
    }

    private LocalDate today(VillagePromotion promotion) {
        return businessClock.today(promotion.office());
    }

    private PromotionStep change(String id, Consumer<VillagePromotion> change) {
        var promotion = get(id);
        change.accept(promotion);
        return promotions.save(promotion).step();
    }
}
