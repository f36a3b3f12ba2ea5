package id.pimpasa.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.engine.ActingUser;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PimpasaTest
class CurrentUserTest {

    private static final OfficeCode SERANG = new OfficeCode("serang");
    private static final OfficeCode KANWIL = new OfficeCode("banten");

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ActingUser actingUser;

    @Test
    void aHeadOfAKanimWhoStandsInAtTheKanwilHasTheRolesOfBoth() {
        var head = new UserId("rangkap-" + UUID.randomUUID().toString().substring(0, 8));
        accounts.create(new NewAccount(
                head,
                "Pejabat",
                "Rangkap",
                "rangkap@pimpasa.test",
                Set.of(Role.KAKANIM.groupOf(SERANG), Role.KAKANWIL.groupOf(KANWIL))));

        var offices = actingUser.as(head, currentUser::offices);

        assertThat(offices).containsExactly(KANWIL, SERANG);
        assertThat(actingUser.as(head, () -> currentUser.officesAs(Role.INTEL, Role.KAKANIM)))
                .containsExactly(SERANG);
        assertThat(actingUser.as(head, () -> currentUser.officesAs(Role.INTEL))).isEmpty();
    }
}
