package id.pimpasa.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.testsupport.DatabaseSearch;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Who is nominated and what people note stands in the appointment's own tables, from the nomination to the ceremony, and
 * never in the engine, a mail or a log; the engine knows an officer's name from the account only.
 */
@PimpasaTest
@ExtendWith(OutputCaptureExtension.class)
class AppointmentPrivacyTest {

    private static final String OFFICE = "serang";

    /** No two officers of one village. */
    private static final AtomicInteger NEXT_PLACE = new AtomicInteger(45);

    private static final String NAME = "penanda-nama-4c1e";
    private static final String JOB_TITLE = "penanda-jabatan-4c1e";
    private static final String NOTE = "penanda-catatan-4c1e";
    private static final String SIGNATORY = "penanda-penandatangan-4c1e";

    @Autowired
    private AppointmentWalk walk;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private DatabaseSearch database;

    private Map<String, Object> candidate;

    @BeforeEach
    void inaugurate() {
        walk.openOffices();
        candidate = new HashMap<>(walk.candidate(OFFICE, NEXT_PLACE.getAndIncrement()));
        candidate.put("name", NAME);
        candidate.put("jobTitle", JOB_TITLE);
        var batch = walk.nominate(OFFICE, List.of(candidate));
        process.complete(
                AppointmentWalk.KEY,
                batch,
                "userTask_endorseNomination",
                AppointmentWalk.user("kakanim-" + OFFICE),
                Map.of("verdicts", List.of(Map.of("nip", candidate.get("nip"), "outcome", "APPROVE", "note", NOTE))));
        var consent = walk.consent(OFFICE, "AGREED");
        consent.put("signatory", SIGNATORY);
        process.completeAll(
                AppointmentWalk.KEY, batch, "userTask_recordConsent", AppointmentWalk.user("intel-" + OFFICE), consent);
        walk.verify(batch, "APPROVE");
        process.fire(AppointmentWalk.KEY, batch, "serviceTask_draftDecree");
        walk.sign(batch, "APPROVE");
        walk.recordDecree(batch);
        walk.scheduleCeremony(batch);
        process.fire(AppointmentWalk.KEY, batch, "event_ceremonyDayCame");
        walk.recordCeremony(batch, "APPROVE");
    }

    @Test
    void theEngineHoldsNoWordOfIt() {
        assertThat(database.tablesHolding("public", NAME)).containsExactly("act_id_user");
        for (var word : List.of(JOB_TITLE, NOTE, SIGNATORY, (String) candidate.get("nip"))) {
            assertThat(database.tablesHolding("public", word)).as(word).isEmpty();
        }
    }

    @Test
    void noMailAndNoLogHoldsAWordOfIt(CapturedOutput log) {
        assertThat(database.tablesHolding("pimpasa", "penanda-"))
                .isNotEmpty()
                .doesNotContain("mail", "demo_mail", "read_audit");
        assertThat(database.tablesHolding("pimpasa", (String) candidate.get("nip")))
                .doesNotContain("mail", "demo_mail", "read_audit");
        assertThat(log).doesNotContain("penanda-").doesNotContain((String) candidate.get("nip"));
    }
}
