package id.pimpasa.outreach.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.VisitReports;
import id.pimpasa.outreach.application.ReportDrafts;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.DatabaseSearch;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an officer writes of a visit stands in the visit's own tables and nowhere else. */
@PimpasaTest
@ExtendWith(OutputCaptureExtension.class)
class OutreachPrivacyTest {

    private static final String KEY = VillageVisitProcess.KEY;
    private static final String MARKER = "penanda-kunjungan-5b1d";
    private static final String DRAFTED = "penanda-konsep-5b1d";
    private static final String LATITUDE = "-6.1987";
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    private OutreachWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private ReportDrafts drafts;

    @Autowired
    private Evidence evidence;

    @Autowired
    private DatabaseSearch search;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void noWordOfAReportReachesTheEngineAMailOrALog(CapturedOutput log) {
        walk.inaugurate(370);
        walk.goToMidmorning();
        var day = walk.today().plusDays(1);
        var visit = walk.announce(day, NINE);
        walk.begin(visit, day, NINE);
        process.as(
                walk.officer(),
                () -> drafts.save(VisitId.of(visit), walk.officer(), "{\"findings\": \"" + DRAFTED + "\"}"));
        assertThat(search.tablesHolding("pimpasa", DRAFTED)).containsExactly("visit_report_draft");
        var entries = report(day);
        entries.put("photos", List.of(photo(walk.officer())));
        process.complete(KEY, visit, Elements.REPORT_VISIT, walk.officer().value(), entries);
        process.complete(
                KEY,
                visit,
                Elements.REVIEW_REPORT,
                walk.head().value(),
                Map.of("decision", "RETURN", "note", MARKER + " catatan"));
        var corrected = report(day);
        corrected.keySet().removeAll(List.of("suspicious", "suspicionNarrative", "indicators", "departureDate"));
        process.complete(KEY, visit, Elements.CORRECT_REPORT, walk.officer().value(), corrected);
        process.complete(KEY, visit, Elements.REVIEW_REPORT, walk.head().value(), Map.of("decision", "APPROVE"));
        process.fire(KEY, visit, Elements.DRAFT_ACTIVITY_REPORT);

        assertThat(search.tablesHolding("pimpasa", DRAFTED))
                .as("draft after submission")
                .isEmpty();
        assertThat(search.tablesHolding("public", MARKER)).isEmpty();
        assertThat(search.tablesHolding("public", LATITUDE)).isEmpty();
        assertThat(search.tablesHolding("pimpasa", LATITUDE)).containsExactly("visit_report");
        assertThat(search.tablesHolding("pimpasa", MARKER))
                .containsExactlyInAnyOrder(
                        "visit_report", "visit_question", "visit_commitment", "visit_review", "report", "evidence");
        assertThat(jdbc.sql("SELECT suspicion FROM pimpasa.visit WHERE id = :id::uuid")
                        .param("id", visit)
                        .query()
                        .singleRow()
                        .get("suspicion"))
                .isNull();
        assertThat(log).doesNotContain(MARKER);
    }

    @Test
    void readingAReportLeavesATrace() {
        walk.inaugurate(372);
        walk.goToMidmorning();
        var day = walk.today().plusDays(1);
        var visit = walk.announce(day, NINE);
        walk.begin(visit, day, NINE);
        process.complete(KEY, visit, Elements.REPORT_VISIT, walk.officer().value(), report(day));
        process.complete(KEY, visit, Elements.REVIEW_REPORT, walk.head().value(), Map.of("decision", "APPROVE"));

        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.read_audit WHERE subject_id = :id AND user_id = :user")
                        .param("id", visit)
                        .param("user", walk.head().value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** A phone may name a photo after whom it shows. */
    private String photo(UserId uploader) {
        var file = evidence.examine(new NewFile(MARKER + ".jpg", EvidenceFiles.jpeg(40, 30)));
        return evidence.keep(file, uploader).id().toString();
    }

    private static Map<String, Object> report(LocalDate day) {
        var entries = VisitReports.entries(day);
        entries.remove("nilReport");
        entries.put("kind", "COUNSELLING");
        entries.put("speaker", MARKER + " narasumber");
        entries.put("material", MARKER + " materi");
        entries.put("latitude", Double.parseDouble(LATITUDE));
        entries.put("longitude", 106.1531);
        entries.put("theme", MARKER + " tema");
        entries.put("questions", List.of(Map.of("question", MARKER + " tanya", "answer", MARKER + " jawab")));
        entries.put("commitments", List.of(Map.of("promise", MARKER + " janji")));
        entries.put("findings", MARKER + " temuan");
        entries.put("conclusion", MARKER + " kesimpulan");
        entries.put("suspicious", true);
        entries.put("suspicionNarrative", MARKER + " mencurigakan");
        entries.put("indicators", List.of("ONLINE_JOB_AD"));
        return entries;
    }
}
