package id.pimpasa.escalation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.pimpasa.escalation.domain.KanimDecision;
import id.pimpasa.escalation.domain.Partner;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters and forms call an agency as its region does. */
class PartnerNamesTest {

    @Test
    void aPartnerIsCalledAsTheRegionSaysElseByItsKind() {
        var names = names(Map.of("polda", "Polda Sulawesi Selatan"));

        assertThat(names.of(Partner.POLDA_BANTEN)).isEqualTo("Polda Sulawesi Selatan");
        assertThat(names.of(Partner.LPSK)).isEqualTo("LPSK");
    }

    @Test
    void onlyAConclusionThatIsAPartnerDependsOnTheRegion() {
        var names = names(Map.of("polda", "Polda Sulawesi Selatan"));

        assertThat(names.labelOf(Partner.POLDA_BANTEN)).isEqualTo("Polda Sulawesi Selatan");
        assertThat(names.labelOf(KanimDecision.REFER)).isEqualTo(KanimDecision.REFER.label());
    }

    @Test
    void aPartnerThatThereIsNotStopsTheStart() {
        var wrong = Map.of("poldda", "Polda Sulawesi Selatan");

        assertThatIllegalStateException()
                .isThrownBy(() -> names(wrong))
                .withMessageContainingAll("'poldda'", "polda, bp3mi", "kanim-bandara");
    }

    private static PartnerNames names(Map<String, String> ofRegion) {
        var territory = mock(Territory.class);
        when(territory.partnerNames()).thenReturn(ofRegion);
        return new PartnerNames(territory);
    }
}
