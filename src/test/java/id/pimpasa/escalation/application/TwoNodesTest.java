package id.pimpasa.escalation.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.platform.secret.MasterKey;
import id.pimpasa.platform.web.CallCounter;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database hold a flood to one limit: neither keeps anything of its own. */
@PimpasaTest
class TwoNodesTest {

    private static final int CALLS = 100;

    @Autowired
    private CallCounter firstCounter;

    @Autowired
    private UsedProofs firstProofs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MasterKey key;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void callsAtTheSameMomentAreCountedTogether() throws Exception {
        var second = new CallCounter(jdbc, key, clock);
        var caller = UUID.randomUUID().toString();
        var counted = atOnce(call -> call % 2 == 0
                ? firstCounter.count("flood", caller)
                : transactions.execute(status -> second.count("flood", caller)));
        assertThat(new HashSet<>(counted)).hasSize(CALLS).contains(1, CALLS);
        assertThat(second.counted("flood", caller)).isEqualTo(CALLS);
    }

    @Test
    void aProofThatIsSentToBothAtTheSameMomentIsTakenOnce() throws Exception {
        var second = new UsedProofs(jdbc, key, clock);
        var challenge = UUID.randomUUID().toString();
        var taken = atOnce(call -> call % 2 == 0
                ? firstProofs.use(challenge, Duration.ofMinutes(10))
                : transactions.execute(status -> second.use(challenge, Duration.ofMinutes(10))));
        assertThat(taken).containsOnlyOnce(true);
    }

    private static <T> ArrayList<T> atOnce(IntFunction<T> call) throws Exception {
        var senders = Executors.newFixedThreadPool(8);
        try {
            var results = new ArrayList<T>();
            var calls = IntStream.range(0, CALLS)
                    .<Callable<T>>mapToObj(number -> () -> call.apply(number))
                    .toList();
            for (Future<T> answer : senders.invokeAll(calls)) {
                results.add(answer.get());
            }
            return results;
        } finally {
            senders.shutdown();
        }
    }
}
