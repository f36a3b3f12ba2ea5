package id.pimpasa.platform.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Work on a case that somebody else, or a timer, changes at the same moment. The engine lets the first one through; for the
 * second it is as if nothing had been done, and doing it again is all that is needed.
 */
public final class ConcurrentChange {

    private ConcurrentChange() {}

    /**
     * @param work a transaction of its own
     * @throws ConcurrencyFailureException if somebody came before also the second time
     */
    public static <T> T onceMore(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingException | ConcurrencyFailureException somebodyCameBefore) {
            return lastTry(work);
        }
    }

    private static <T> T lastTry(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingException again) {
            throw new OptimisticLockingFailureException("Changed by somebody else twice", again);
        }
    }
}
