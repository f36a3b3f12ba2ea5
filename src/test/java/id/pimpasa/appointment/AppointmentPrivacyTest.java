package id.pimpasa.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.testsupport.DatabaseSearch;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is nominated and what people note stands in the appointment's own tables, never in the engine or in a mail. */
@PimpasaTest
class AppointmentPrivacyTest {

    private static final String OFFICE = "serang";
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
    void nominate() {
        walk.openOffices();
        candidate = new HashMap<>(walk.candidate(OFFICE, 45));
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
    }

    @Test
    void theEngineHoldsNoWordOfIt() {
        assertThat(database.tablesHolding("public", "penanda-")).isEmpty();
        assertThat(database.tablesHolding("public", (String) candidate.get("nip")))
                .isEmpty();
    }

    @Test
    void noMailHoldsAWordOfIt() {
        assertThat(database.tablesHolding("pimpasa", "penanda-"))
                .isNotEmpty()
                .doesNotContain("mail", "demo_mail", "read_audit");
        assertThat(database.tablesHolding("pimpasa", (String) candidate.get("nip")))
                .doesNotContain("mail", "demo_mail", "read_audit");
    }
}
