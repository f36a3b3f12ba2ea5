package id.pimpasa.demo;

import id.pimpasa.notification.MailAddresses;
import id.pimpasa.platform.user.UserId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mail to partners ends in the demo's own box. */
@Component
@ConditionalOnDemoData
class DemoPartners implements MailAddresses {

    private static final String PARTNER = "mitra-";

    @Override
    public Optional<String> addressOf(UserId recipient) {
        return recipient.value().startsWith(PARTNER) ? Optional.of(recipient + "@pimpasa.test") : Optional.empty();
    }
}
