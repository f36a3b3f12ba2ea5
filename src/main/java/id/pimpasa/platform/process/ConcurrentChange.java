package id.pimpasa.platform.process;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Work on a case that somebody else, or a timer, changes at the same moment. The engine lets the first one through, and the
 * database ends one of two that wait for each other; for that one it is as if nothing had been done, and doing it again is
 * all that is needed.
 */
public final class ConcurrentChange {

    /** SQL's class of transactions that were rolled back to let others through. */
    private static final String ROLLED_BACK = "40";

    private ConcurrentChange() {}

    /**
     * @param work a transaction of its own
     * @throws ConcurrencyFailureException if somebody came before also the second time
     */
    public static <T> T onceMore(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            if (!isBecauseOfOthers(failure)) {
                throw failure;
            }
            return lastTry(work);
        }
    }

    private static <T> T lastTry(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            if (!isBecauseOfOthers(failure)) {
                throw failure;
            }
            throw new OptimisticLockingFailureException("Somebody else came before twice", failure);
        }
    }

    private static boolean isBecauseOfOthers(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof SQLException sql && isRolledBack(sql));
    }

    private static boolean isRolledBack(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(ROLLED_BACK);
    }
}
