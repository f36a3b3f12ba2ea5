package id.pimpasa.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.office.OfficeCode;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void aGroupIsNamedAsPeopleCallIt() {
        assertThat(Role.INTEL.groupNameOf(new OfficeCode("serang"))).isEqualTo("Inteldakim Serang");
        assertThat(Role.KAKANIM.groupNameOf(new OfficeCode("jakarta-barat"))).isEqualTo("Kepala Kanim Jakarta Barat");
    }
}
