package id.pimpasa.notification;

import id.pimpasa.platform.user.UserId;
import java.util.Optional;

/** Mail addresses of recipients without an account, such as partner agencies. The module that knows them implements it. */
public interface OutsideAddresses {

    /** @return empty if this is no recipient of the module, or one without an address */
    Optional<String> addressOf(UserId recipient);
}
