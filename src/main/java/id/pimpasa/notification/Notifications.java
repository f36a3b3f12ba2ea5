package id.pimpasa.notification;

import id.pimpasa.access.PasswordLinks;
import id.pimpasa.notification.application.MailQueued;
import id.pimpasa.notification.domain.Mail;
import id.pimpasa.notification.domain.MailRepository;
import id.pimpasa.platform.user.UserId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facade of this module. A notice is written in the caller's transaction and sent afterwards. */
@Component
public class Notifications {

    private final MailRepository mails;
    private final CalendarFile calendarFile;
    private final PasswordLinks passwordLinks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final NoticePolicy policy;

    Notifications(
            MailRepository mails,
            CalendarFile calendarFile,
            PasswordLinks passwordLinks,
            ApplicationEventPublisher events,
            Clock clock,
            ObjectProvider<NoticePolicy> policy) {
        this.mails = mails;
        this.calendarFile = calendarFile;
        this.passwordLinks = passwordLinks;
        this.events = events;
        this.clock = clock;
        this.policy = policy.getIfAvailable(() -> notice -> true);
    }

    /** Queues one mail for each recipient who has not been told yet. */
    @Transactional
    public void notify(Notice notice) {
        if (policy.letsOut(notice)) {
            queueFor(notice);
        }
    }

    /** @return what became of the mail that was queued with this key; empty if none was */
    @Transactional(readOnly = true)
    public Optional<Delivery> delivery(UserId recipient, String onceKey) {
        return mails.findByRecipientAndOnceKey(recipient.value(), onceKey).map(Mail::delivery);
    }

    private void queueFor(Notice notice) {
        notice.recipients().stream()
                .distinct()
                .filter(recipient -> !wasTold(recipient, notice))
                .forEach(recipient -> queue(recipient, notice));
    }

    private boolean wasTold(UserId recipient, Notice notice) {
        return notice.onceKey()
                .map(key -> mails.existsByRecipientAndOnceKey(recipient.value(), key))
                .orElse(false);
    }

    private void queue(UserId recipient, Notice notice) {
        var mail = mails.save(new Mail(
                recipient, notice, notice.calendar().map(calendarFile::write).orElse(null), clock.instant()));
        if (notice.template().bringsPasswordLink()) {
            passwordLinks.issue(recipient, mail.id());
        }
        events.publishEvent(new MailQueued(mail.id()));
    }
}
