package id.pimpasa.outreach.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 8);
    private static final Away MORNING = away(9, 3);

    @Test
    void twoVisitsThatBeginTogetherAreTwo() {
        var diary = new Diary(List.of(MORNING, MORNING), 2);

        assertThat(diary.visitsOn(THURSDAY)).isEqualTo(2);
        assertThat(diary.isFull(THURSDAY)).isTrue();
        assertThat(diary.hasRoomFor(away(15, 3))).isFalse();
    }

    @Test
    void whoIsBackMayLeaveAgain() {
        var diary = new Diary(List.of(MORNING), 2);

        assertThat(diary.clash(away(11, 3))).contains(MORNING);
        assertThat(diary.hasRoomFor(away(12, 3))).isTrue();
    }

    @Test
    void aNightInTheVillageTakesTheNextDayToo() {
        var night = away(15, 24);
        var diary = new Diary(List.of(night), 2);
        var nextMorning = Away.of(THURSDAY.plusDays(1).atTime(9, 0), Duration.ofHours(3));

        assertThat(diary.clash(nextMorning)).contains(night);
        assertThat(diary.visitsOn(THURSDAY.plusDays(1))).isZero();
        assertThat(new Diary(List.of(nextMorning), 2).clash(night)).contains(nextMorning);
    }

    private static Away away(int hour, int hours) {
        return Away.of(THURSDAY.atTime(hour, 0), Duration.ofHours(hours));
    }
}
