package id.pimpasa.notification.application;

import id.pimpasa.access.PasswordLinkWanted;
import id.pimpasa.access.PasswordLinks;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends people the link by which they set the password of their account. */
@Component
class AccountMails {

    private final Notifications notifications;
    private final PasswordLinks links;

    AccountMails(Notifications notifications, PasswordLinks links) {
        this.notifications = notifications;
        this.links = links;
    }

    @EventListener
    void send(PasswordLinkWanted wanted) {
        notifications.notify(Notice.of(
                MailTemplate.ACCOUNT_OPENED,
                List.of(wanted.user()),
                wanted.user().value(),
                Map.of("validDays", String.valueOf(links.valid().toDays()))));
    }
}
