package id.pimpasa.escalation.application;

import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.notification.Notifications;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.platform.web.PublicUrl;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells those who may open an identity that somebody asks for it. The mail names neither the case nor who asks. */
@Component
class IdentityNotices {

    private static final String PAGE = "/laporan/identitas";

    private final Notifications notifications;
    private final PublicUrl publicUrl;

    IdentityNotices(Notifications notifications, PublicUrl publicUrl) {
        this.notifications = notifications;
        this.publicUrl = publicUrl;
    }

    /** Tells each of them once of a request. */
    void tell(long request, Collection<UserId> people) {
        notifications.notify(Notice.of(
                        MailTemplate.IDENTITY_REQUESTED,
                        people,
                        "identitas pelapor",
                        Map.of("page", publicUrl.of(PAGE)))
                .once("identity:" + request));
    }
}
