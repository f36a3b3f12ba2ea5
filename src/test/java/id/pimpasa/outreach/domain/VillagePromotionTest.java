package id.pimpasa.outreach.domain;

import static id.pimpasa.outreach.domain.VisitMother.DAY;
import static id.pimpasa.outreach.domain.VisitMother.HEAD;
import static id.pimpasa.outreach.domain.VisitMother.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.outreach.VillageLevel;
import id.pimpasa.platform.office.OfficeCode;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class VillagePromotionTest {

    private static final Period HALF_A_YEAR = Period.ofMonths(6);

    @Test
    void aRefusedVillageIsAskedAboutAgainOnlyOnceItHasMorePointsOrTimeHasPassed() {
        var refused = atDecision();
        refused.refuse(rating(80, 80, 70, VillageLevel.SELF_RELIANT), "Belum ada forum warga", DAY, HEAD, NOW);

        assertThat(refused.allowsAnother(rating(90, 70, 70, VillageLevel.SELF_RELIANT), DAY, HALF_A_YEAR))
                .isFalse();
        assertThat(refused.allowsAnother(rating(80, 80, 71, VillageLevel.SELF_RELIANT), DAY, HALF_A_YEAR))
                .isTrue();
        assertThat(refused.allowsAnother(
                        rating(80, 80, 70, VillageLevel.SELF_RELIANT),
                        DAY.plusMonths(6).minusDays(1),
                        HALF_A_YEAR))
                .isFalse();
        assertThat(refused.allowsAnother(rating(80, 80, 70, VillageLevel.SELF_RELIANT), DAY.plusMonths(6), HALF_A_YEAR))
                .isTrue();
    }

    @Test
    void aVillageThatLostTheStatusIsAskedAboutOnceItIsBackAtTheLevelEvenWithFewerPoints() {
        var withdrawn = atReview();
        withdrawn.withdraw(rating(100, 100, 30, VillageLevel.ADVANCED), "Layanan berhenti", DAY, HEAD, NOW);

        assertThat(withdrawn.allowsAnother(rating(70, 70, 70, VillageLevel.SELF_RELIANT), DAY, HALF_A_YEAR))
                .isTrue();
    }

    @Test
    void whatWasKeptIsReviewedBeforeItsDayOnlyIfItFallsFurther() {
        var kept = atReview();
        kept.keep(rating(60, 60, 60, VillageLevel.ADVANCED), "Balai desa dibangun", DAY.plusDays(40), DAY, HEAD, NOW);

        assertThat(kept.isFallen(rating(50, 50, 50, VillageLevel.ADVANCED))).isFalse();
        assertThat(kept.isFallen(rating(40, 40, 40, VillageLevel.DEVELOPING))).isTrue();
        kept.levelHolds();
        assertThat(kept.isFallen(rating(60, 60, 60, VillageLevel.ADVANCED))).isTrue();
    }

    private static VillagePromotion atDecision() {
        var promotion = new VillagePromotion("DM-SERANG-2026-0001", VisitMother.LONTAR, new OfficeCode("serang"), DAY);
        promotion.propose("Warga mengurus paspor sendiri.", VisitMother.OFFICER, NOW);
        promotion.forward(null, HEAD, NOW);
        return promotion;
    }

    private static VillagePromotion atReview() {
        var promotion = atDecision();
        promotion.confer(rating(80, 80, 70, VillageLevel.SELF_RELIANT), null, DAY, HEAD, NOW);
        promotion.levelFell(NOW);
        return promotion;
    }

    private static VillageIndex rating(int selfReliance, int legalLiteracy, int responsiveness, VillageLevel level) {
        return new VillageIndex(
                VisitMother.reported(),
                IndexCounts.of(List.of(), 0),
                new GoalScores(selfReliance, legalLiteracy, responsiveness),
                level == VillageLevel.SELF_RELIANT ? List.of() : List.of(new LevelFinding(level, "Di bawah ambang.")),
                NOW);
    }
}
