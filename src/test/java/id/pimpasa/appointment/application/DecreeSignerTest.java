package id.pimpasa.appointment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import id.pimpasa.testsupport.PimpasaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Decrees are signed by the head of the Kanwil or of the Kanim, as configured. */
@PimpasaTest
class DecreeSignerTest {

    private static final OfficeCode SERANG = new OfficeCode("serang");

    @Autowired
    private Territory territory;

    @Test
    void theHeadOfTheKanwilSignsForAllItsOffices() {
        assertThat(new DecreeSigner("kakanwil", territory).officeFor(SERANG)).isEqualTo(new OfficeCode("banten"));
    }

    @Test
    void theHeadOfTheKanimSignsForTheOwnOffice() {
        var signer = new DecreeSigner("kakanim", territory);
        assertThat(signer.role()).isEqualTo(Role.KAKANIM);
        assertThat(signer.officeFor(SERANG)).isEqualTo(SERANG);
    }

    @Test
    void nobodyElseSigns() {
        assertThatThrownBy(() -> new DecreeSigner("tu", territory)).hasMessageContaining("pimpasa.decree.signer");
    }
}
