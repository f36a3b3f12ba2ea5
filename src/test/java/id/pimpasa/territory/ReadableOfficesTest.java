package id.pimpasa.territory;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.NewAccount;
import id.pimpasa.access.Role;
import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PimpasaTest
class ReadableOfficesTest {

    private static final OfficeCode KANWIL = new OfficeCode("banten");
    private static final OfficeCode SERANG = new OfficeCode("serang");
    private static final OfficeCode CILEGON = new OfficeCode("cilegon");

    @Autowired
    private ReadableOffices readable;

    @Autowired
    private Territory territory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingUser actingUser;

    @Test
    void peopleOfAKanimReadTheirOwnOfficeOnly() {
        var intel = somebody(Role.INTEL.groupOf(SERANG));

        assertThat(kanimsOf(intel)).containsExactly(SERANG);
        assertThat(includes(intel, SERANG)).isTrue();
        assertThat(includes(intel, CILEGON)).isFalse();
        assertThat(includes(intel, KANWIL)).isFalse();
    }

    @Test
    void peopleOfTheKanwilReadEveryKanimBelowIt() {
        var kakanwil = somebody(Role.KAKANWIL.groupOf(KANWIL));

        assertThat(kanimsOf(kakanwil)).containsExactlyElementsOf(territory.kanims());
        assertThat(includes(kakanwil, KANWIL)).isTrue();
    }

    @Test
    void aStandInReadsBothOffices() {
        var standIn = somebody(Role.INTEL.groupOf(SERANG), Role.INTEL.groupOf(CILEGON));

        assertThat(kanimsOf(standIn)).containsExactlyInAnyOrder(SERANG, CILEGON);
    }

    @Test
    void somebodyWithoutAnOfficeReadsNone() {
        assertThat(kanimsOf(somebody())).isEmpty();
    }

    private List<OfficeCode> kanimsOf(UserId user) {
        return actingUser.as(user, readable::kanims);
    }

    private boolean includes(UserId user, OfficeCode office) {
        return actingUser.as(user, () -> readable.include(office));
    }

    private UserId somebody(String... groups) {
        var user = new UserId("pembaca-" + UUID.randomUUID().toString().substring(0, 8));
        accounts.create(new NewAccount(user, "Pembaca", "Register", "pembaca@pimpasa.test", Set.of(groups)));
        return user;
    }
}
