package id.pimpasa.escalation.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Role;
import id.pimpasa.escalation.domain.Rung;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibleWorkersTest {

    @ParameterizedTest
    @CsvSource({
        "INTEL, VERIFICATION, KAKANIM",
        "KAKANIM, ASSESSMENT, KABID_INTEL",
        "KABID_INTEL, DECISION, KAKANWIL",
        "KAKANWIL, DECISION, KAKANWIL",
        "KABID_INTEL, KANWIL_DECISION, KABID_INTEL"
    })
    void anUnansweredDelayGoesUpButNeverToWhoeverIsLate(Role reviewer, Rung late, Role next) {
        assertThat(EligibleWorkers.nextReviewer(reviewer, late)).isEqualTo(next);
    }
}
