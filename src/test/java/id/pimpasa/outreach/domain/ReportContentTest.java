package id.pimpasa.outreach.domain;

import static id.pimpasa.outreach.domain.VisitMother.DAY;
import static id.pimpasa.outreach.domain.VisitMother.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.outreach.ActivityKind;
import id.pimpasa.outreach.VillageLevel;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report may say, and what counts for the village's index. */
class ReportContentTest {

    @Test
    void countsWomenMenPeopleServedAndGain() {
        var report = VisitMother.nothingSeen(DAY);
        assertThat(report.women()).isEqualTo(18);
        assertThat(report.men()).isEqualTo(12);
        assertThat(report.peopleServed()).isEqualTo(4);
        assertThat(report.gain()).contains(25);
    }

    @ParameterizedTest
    @CsvSource({"-1, 50", "0, 101", "50,"})
    void testAveragesLieBetween0And100AndComeTogether(Integer pre, Integer post) {
        assertThatThrownBy(() -> with(pre, post, List.of())).hasMessageContaining("ilai rata-rata");
    }

    @Test
    void aGroupIsNamedOnce() {
        var row = new Participants(ParticipantGroup.STUDENTS, 1, 1);
        assertThatThrownBy(() -> with(null, null, List.of(row, new Participants(ParticipantGroup.STUDENTS, 2, 2))))
                .hasMessageContaining("dua kali");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "5001, 0"})
    void participantsAreNeverNegativeOrAbsurd(int women, int men) {
        assertThatThrownBy(() -> new Participants(ParticipantGroup.RESIDENTS, women, men))
                .hasMessageContaining("antara 0 dan 5000");
    }

    @Test
    void nobodyIsServedMinusOnce() {
        assertThatThrownBy(() -> new ServiceGiven(ServiceKind.PASSPORT_ADVICE, 0))
                .hasMessageContaining("antara 1");
    }

    @Test
    void aVisitEndsAfterItBegins() {
        assertThatThrownBy(() -> new ReportContent(
                        DAY,
                        NINE,
                        NINE,
                        ActivityKind.COORDINATION,
                        "Koordinasi",
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        true,
                        ReportFiles.NONE,
                        ReportDetails.NONE))
                .hasMessageContaining("sesudah jam mulai");
    }

    @Test
    void noWordOfAReportReachesALogLine() {
        assertThat(VisitMother.content(DAY, "Rahasia", false).toString()).doesNotContain("Rahasia", "aman");
        assertThat(new Question("Rahasia", null).toString()).doesNotContain("Rahasia");
    }

    @Test
    void theIndexCountsWhatReportsProve() {
        var counts = IndexCounts.of(List.of(VisitMother.nothingSeen(DAY), VisitMother.nothingSeen(DAY.plusDays(1))), 1);
        assertThat(counts).isEqualTo(new IndexCounts(2, 8, 2, 2, 60, 25, 1, 0, 2, 1));
    }

    @Test
    void aFallInTheTestsCountsAsNoGain() {
        assertThat(IndexCounts.of(List.of(with(80, 60, List.of())), 0).averageGain())
                .isZero();
    }

    @Test
    void theLowestCeilingIsTheLevel() {
        assertThat(LevelFinding.levelOf(List.of())).isEqualTo(VillageLevel.SELF_RELIANT);
        assertThat(LevelFinding.levelOf(List.of(
                        new LevelFinding(VillageLevel.ADVANCED, "a"), new LevelFinding(VillageLevel.DEVELOPING, "b"))))
                .isEqualTo(VillageLevel.DEVELOPING);
    }

    private static ReportContent with(Integer pre, Integer post, List<Participants> participants) {
        return new ReportContent(
                DAY,
                NINE,
                LocalTime.of(10, 0),
                ActivityKind.COUNSELLING,
                "Penyuluhan",
                participants,
                pre,
                post,
                List.of(),
                List.of(),
                List.of(),
                null,
                true,
                ReportFiles.NONE,
                ReportDetails.NONE);
    }
}
