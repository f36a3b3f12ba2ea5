package id.pimpasa.outreach.application;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of visits; all of them assumptions of the programme.
 *
 * @param reminderDays how many days before a visit its officer is reminded
 * @param expectedLength how long a visit takes
 * @param returnGrace how long after that the office waits for the officer to check in
 */
@ConfigurationProperties("pimpasa.outreach.visit")
public record VisitSettings(
        List<Integer> reminderDays, Duration expectedLength, Duration returnGrace, IndexSettings index) {

    /** @param window for how long an approved report counts */
    public record IndexSettings(
            Period window, SelfReliance selfReliance, LegalLiteracy legalLiteracy, Responsiveness responsiveness) {}

    /** How many points each item earns, and the most that all of them earn together. */
    public record Points(int each, int atMost) {

        int of(int count) {
            return Math.min(Math.max(0, count) * each, atMost);
        }
    }

    public record SelfReliance(Points serviceDays, Points peopleServed, Points questionsAnswered) {}

    public record LegalLiteracy(Points sessions, Points participantsPerTen, Points averageGain, Points groupsReached) {}

    public record Responsiveness(Points watchVisits, Points statements, Points commitmentsKept) {}
}
