package id.pimpasa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.territory.BusinessClock;
import id.pimpasa.testsupport.PimpasaTest;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo can be started on any day: at every turn of a month, on weekends, around long holidays. */
@PimpasaTest
class StoryLinesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int LONGEST_NAME = 80;

    @Autowired
    private BusinessClock calendar;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T03:30:00Z",
                "2026-10-31T17:30:00Z",
                "2026-12-01T01:00:00Z",
                "2026-12-25T23:00:00Z",
                "2027-01-01T04:00:00Z",
                "2027-02-28T12:00:00Z",
                "2026-03-22T08:00:00Z"
            })
    void everyChapterHasANameOfItsOwnAndATime(String now) {
        var time = new StoryTime(Instant.parse(now), ZONE, calendar);

        var chapters =
                lines().stream().flatMap(line -> line.chapters(time).stream()).toList();

        assertThat(chapters).hasSizeGreaterThan(250);
        assertThat(chapters)
                .extracting(Chapter::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= LONGEST_NAME);
        assertThat(chapters).extracting(Chapter::at).doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T03:30:00Z", "2026-12-01T01:00:00Z", "2027-01-01T04:00:00Z"})
    void workingDaysAreCountedFromTheFirstStart(String now) {
        var time = new StoryTime(Instant.parse(now), ZONE, calendar);

        for (int back = 1; back < 300; back++) {
            var day = time.dateOf(time.workingDay(back, LocalTime.NOON));
            assertThat(calendar.isWorkingDay(day)).isTrue();
            assertThat(day).isBefore(time.dateOf(time.workingDay(back - 1, LocalTime.NOON)));
        }
    }

    /** Only their texts and times are looked at, so nobody acts. */
    private static List<StoryLine> lines() {
        return List.of(
                new AppointmentStory(null, null, null, null),
                new TermStory(null, null, null),
                new ReportStory(null, null, null, null, null, null, null),
                new OutreachStory(null, null, null, new VisitPlay(null, null, null)));
    }
}
