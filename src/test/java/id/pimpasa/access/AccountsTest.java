package id.pimpasa.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What lists and pages need to know of many people at once. */
@PimpasaTest
class AccountsTest {

    private static final UserId SITI = new UserId("test-names-siti");
    private static final UserId GONE = new UserId("test-names-gone");

    @Autowired
    private Accounts accounts;

    @Test
    void manyAreNamedAtOnceAndOneWithoutAccountByItsId() {
        accounts.create(new NewAccount(SITI, "Siti", "Aminah", "siti@pimpasa.test", Set.of()));

        assertThat(accounts.namesOf(List.of(SITI, GONE, SITI)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(SITI, "Siti Aminah", GONE, GONE.value()));
        assertThat(accounts.namesOf(List.of())).isEmpty();
    }
}
