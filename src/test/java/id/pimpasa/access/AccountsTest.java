package id.pimpasa.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.user.UserId;
import id.pimpasa.testsupport.PimpasaTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How accounts are opened, and what lists and pages need to know of many people at once. */
@PimpasaTest
class AccountsTest {

    private static final UserId SITI = new UserId("test-names-siti");
    private static final UserId GONE = new UserId("test-names-gone");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final UserId BUDI = new UserId("test-opened-twice");

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void ofTwoWhoOpenTheSameNameInTheSameMomentTheSecondIsRefused() {
        var second = transaction.execute(status -> {
            accounts.open(new NewAccount(BUDI, "Budi", "Pertama", "pertama@pimpasa.test", Set.of()));
            return inAnotherThread(
                    () -> accounts.open(new NewAccount(BUDI, "Budi", "Kedua", "kedua@pimpasa.test", Set.of())));
        });

        assertThat(second).failsWithin(PATIENCE).withThrowableThat().withMessageContaining("Nama akun sudah dipakai");
        assertThat(accounts.find(BUDI)).map(Account::email).hasValue("pertama@pimpasa.test");
    }

    @Test
    void manyAreNamedAtOnceAndOneWithoutAccountByItsId() {
        accounts.create(new NewAccount(SITI, "Siti", "Aminah", "siti@pimpasa.test", Set.of()));

        assertThat(accounts.namesOf(List.of(SITI, GONE, SITI)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(SITI, "Siti Aminah", GONE, GONE.value()));
        assertThat(accounts.namesOf(List.of())).isEmpty();
    }

    /** Comes back when the other thread waits for a lock of the database. */
    private CompletableFuture<Void> inAnotherThread(Runnable work) {
        var future = CompletableFuture.runAsync(work);
        Awaitility.await("the second to wait for the first").until(() -> future.isDone() || somebodyWaits());
        return future;
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
                .query(Boolean.class)
                .single();
    }
}
