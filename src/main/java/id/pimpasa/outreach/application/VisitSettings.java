package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.TravelEffort;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of visits; all of them assumptions of the programme.
 *
 * @param passportMinimum applicants for whom a passport service in a village is worth the way
 * @param reminderDays how many days before a visit its officer is reminded
 * @param activityLength how long the activity itself takes, as calendars show it
 * @param awayFor from the beginning of a visit until its officer is back, by how the village is reached
 * @param returnGrace how long after that the office waits for the officer to check in
 * @param returnGraceWithoutSignal likewise after a village from which nobody can call
 */
@ConfigurationProperties("pimpasa.outreach.visit")
public record VisitSettings(
        List<Integer> reminderDays,
        Duration activityLength,
        Map<TravelEffort, Duration> awayFor,
        Duration returnGrace,
        Duration returnGraceWithoutSignal,
        TestSettings test,
        int passportMinimum,
        IndexSettings index) {

    /** @param questions what the test before and after asks */
    public record TestSettings(List<String> questions) {

        public TestSettings {
            if (questions.size() != ReportDetails.TEST_QUESTIONS) {
                throw new IllegalArgumentException("pimpasa.outreach.visit.test: there are five questions");
            }
            questions = List.copyOf(questions);
        }
    }

    /**
     * @param window for how long an approved report counts
     * @param ratedAgainEvery how often villages are rated anew because what proved their level has grown old
     */
    public record IndexSettings(
            Period window,
            Period ratedAgainEvery,
            LocalTime ratedAgainAt,
            SelfReliance selfReliance,
            LegalLiteracy legalLiteracy,
            Responsiveness responsiveness) {}

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
