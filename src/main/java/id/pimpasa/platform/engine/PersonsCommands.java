package id.pimpasa.platform.engine;

import id.pimpasa.platform.process.ConcurrentChange;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A person who takes or completes a step while a reporter, a timer or somebody else changes the same case does not read of
 * it: what they did is done again, on the case as it is then. Jobs need none of this, the engine repeats them by itself.
 */
class PersonsCommands extends CommandInterceptor {

    private static final Set<Class<?>> REPEATABLE = Set.of(SubmitTaskFormCmd.class, ClaimTaskCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        return REPEATABLE.contains(command.getClass()) && isTransactionOfItsOwn()
                ? ConcurrentChange.onceMore(() -> next.execute(command))
                : next.execute(command);
    }

    private static boolean isTransactionOfItsOwn() {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
