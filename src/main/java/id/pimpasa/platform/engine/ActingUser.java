package id.pimpasa.platform.engine;

import id.pimpasa.platform.user.UserId;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** The person on whose behalf the engine works on this thread. */
@Component
public class ActingUser {

    private final IdentityService identityService;
    private final EngineIdentities identities;

    ActingUser(IdentityService identityService, EngineIdentities identities) {
        this.identityService = identityService;
        this.identities = identities;
    }

    public Optional<UserId> current() {
        return Optional.ofNullable(identityService.getCurrentAuthentication())
                .map(Authentication::getUserId)
                .map(UserId::new);
    }

    public List<String> currentGroups() {
        return Optional.ofNullable(identityService.getCurrentAuthentication())
                .map(Authentication::getGroupIds)
                .orElse(List.of());
    }

    /** Does the work as this person, with the rights of the groups that the person is in now. */
    public <T> T as(UserId user, Supplier<T> work) {
        var before = identityService.getCurrentAuthentication();
        identityService.setAuthentication(user.value(), identities.groupsOf(user));
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Does the work on the application's own behalf, for what the person who caused it has no rights on. */
    public <T> T asApplication(Supplier<T> work) {
        var person = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return work.get();
        } finally {
            restore(person);
        }
    }

    /** As {@link #as}, for a step of a servlet chain. */
    public void during(UserId user, ServletStep step) throws IOException, ServletException {
        var before = identityService.getCurrentAuthentication();
        identityService.setAuthentication(user.value(), identities.groupsOf(user));
        try {
            step.run();
        } finally {
            restore(before);
        }
    }

    /** Work that a servlet filter passes on. */
    @FunctionalInterface
    public interface ServletStep {
        void run() throws IOException, ServletException;
    }

    private void restore(Authentication before) {
        if (before == null) {
            identityService.clearAuthentication();
        } else {
            identityService.setAuthentication(before);
        }
    }
}
