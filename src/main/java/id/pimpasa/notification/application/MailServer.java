package id.pimpasa.notification.application;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The mail server. One that cannot be reached is left alone for a minute: waiting for it again with each mail would hold
 * the threads that cases need.
 */
@Component
class MailServer {

    private static final Duration REST = Duration.ofMinutes(1);

    private final JavaMailSender sender;
    private final Clock clock;
    private volatile Instant reachableFrom = Instant.MIN;

    MailServer(JavaMailSender sender, Clock clock) {
        this.sender = sender;
        this.clock = clock;
    }

    MimeMessage newMessage() {
        return sender.createMimeMessage();
    }

    /** @throws MailException if the server cannot be reached, could not be a moment ago, or refuses the message */
    void send(MimeMessage message) {
        if (clock.instant().isBefore(reachableFrom)) {
            throw new MailSendException("The mail server could not be reached a moment ago");
        }
        try {
            sender.send(message);
            reachableFrom = Instant.MIN;
        } catch (MailException failed) {
            rest(failed);
            throw failed;
        }
    }

    /** A message that is refused says nothing of the next one; it has no cause of its own. */
    private void rest(MailException failed) {
        if (failed.getCause() != null) {
            reachableFrom = clock.instant().plus(REST);
        }
    }
}
