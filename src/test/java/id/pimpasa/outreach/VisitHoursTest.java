package id.pimpasa.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.outreach.application.ReportVisit;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.ReportDetails;
import id.pimpasa.outreach.domain.ReportFiles;
import id.pimpasa.testsupport.PimpasaTest;
import java.time.LocalTime;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hours of a visit stand in the database as people said them, wherever the server stands. */
@PimpasaTest
class VisitHoursTest {

    private static final LocalTime EARLY = LocalTime.of(6, 30);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ReportVisit reportVisit;

    @Autowired
    private JdbcClient jdbc;

    private TimeZone before;

    @BeforeEach
    void standInJakarta() {
        walk.inaugurate(302);
        before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
    }

    @AfterEach
    void standWhereItStood() {
        TimeZone.setDefault(before);
    }

    @Test
    void areKeptAsTheyWereSaid() {
        var visit = walk.schedule(walk.today(), EARLY).id();
        reportVisit.report(visit, fromHalfPastSixToEight(), null, List.of(), walk.officer());

        assertThat(jdbc.sql("SELECT v.starts_at || ' ' || r.began_at || ' ' || r.ended_at FROM pimpasa.visit v"
                                + " JOIN pimpasa.visit_report r ON r.visit_id = v.id WHERE v.id = :id")
                        .param("id", visit.value())
                        .query(String.class)
                        .single())
                .isEqualTo("06:30:00 06:30:00 08:00:00");
    }

    private ReportContent fromHalfPastSixToEight() {
        return new ReportContent(
                walk.today(),
                EARLY,
                LocalTime.of(8, 0),
                ActivityKind.COUNSELLING,
                "Bekerja aman ke luar negeri",
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                true,
                ReportFiles.NONE,
                ReportDetails.NONE);
    }
}
