package id.pimpasa.notification;

import id.pimpasa.platform.user.UserId;
import java.util.Optional;

/** Knows where mail goes for people who have no account. The module that knows them implements it. */
@FunctionalInterface
public interface MailAddresses {

    /** @return empty for somebody whom this module does not know */
    Optional<String> addressOf(UserId recipient);
}
