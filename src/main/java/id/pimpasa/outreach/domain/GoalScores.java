package id.pimpasa.outreach.domain;

import jakarta.persistence.Embeddable;

/**
 * How near a village is to the programme's three goals, 0 to 100 each.
 *
 * @param selfReliance mandiri
 * @param legalLiteracy melek hukum keimigrasian
 * @param responsiveness tanggap terhadap potensi pelanggaran
 */
@Embeddable
public record GoalScores(int selfReliance, int legalLiteracy, int responsiveness) {

    public GoalScores {
        requireScore(selfReliance);
        requireScore(legalLiteracy);
        requireScore(responsiveness);
    }

    int total() {
        return selfReliance + legalLiteracy + responsiveness;
    }

    private static void requireScore(int score) {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("Not a score from 0 to 100: " + score);
        }
    }
}
