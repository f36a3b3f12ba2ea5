package id.pimpasa.notification.application;

import static id.pimpasa.platform.time.IndonesianDates.INDONESIAN;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.notification.MailAddresses;
import id.pimpasa.notification.MailAttachment;
import id.pimpasa.notification.MailAttachments;
import id.pimpasa.notification.domain.Mail;
import id.pimpasa.notification.domain.MailRepository;
import id.pimpasa.platform.user.UserId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Sends a queued mail once. Nothing else happens in its transaction, so that a mail that has left is noted as sent, and a
 * server that is down concerns this mail alone. Its message id does not change between tries.
 */
@Component
public class SendMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    static {
        // Jakarta Mail would look for its own implementation in every jar, again for each part of each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final MailRepository mails;
    private final Accounts accounts;
    private final List<MailAddresses> others;
    private final List<MailAttachments> attachments;
    private final MailBody body;
    private final MailServer server;
    private final Clock clock;
    private final String from;

    SendMail(
            MailRepository mails,
            Accounts accounts,
            List<MailAddresses> others,
            List<MailAttachments> attachments,
            MailBody body,
            MailServer server,
            Clock clock,
            @Value("${pimpasa.mail.from}") String from) {
        this.mails = mails;
        this.accounts = accounts;
        this.others = others;
        this.attachments = attachments;
        this.body = body;
        this.server = server;
        this.clock = clock;
        this.from = StringUtils.hasText(from) ? from : "pimpasa@pimpasa.test";
    }

    @Transactional
    public void send(String mailId) {
        var mail = mails.findById(UUID.fromString(mailId)).orElseThrow();
        if (mail.wasSent()) {
            return;
        }
        var address = addressOf(mail.recipient());
        if (address.isPresent()) {
            server.send(message(mail, address.get()));
        } else if (mail.attachment().isPresent()) {
            throw new UnusableAddressException(mail.recipient(), null);
        } else {
            LOG.warn("Mail {} not sent: {} has no address", mail.id(), mail.recipient());
        }
        mail.sent(clock.instant());
    }

    private Optional<String> addressOf(UserId recipient) {
        return accounts.find(recipient)
                .map(Account::email)
                .or(() -> others.stream()
                        .flatMap(other -> other.addressOf(recipient).stream())
                        .findFirst())
                .filter(StringUtils::hasText);
    }

    private MimeMessage message(Mail mail, String address) {
        var message = server.newMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            address(helper, mail.recipient(), address);
            helper.setSubject(mail.subject());
            var html = body.html(mail, INDONESIAN);
            helper.setText(body.plainText(html), html);
            if (mail.calendar().isPresent()) {
                attach(Invitation.of(mail.calendar().get(), from, address), helper);
            }
            if (mail.attachment().isPresent()) {
                attach(file(mail.attachment().get()), helper);
            }
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            message.setHeader("Message-ID", "<" + mail.id() + "@pimpasa>");
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("Mail " + mail.id() + " cannot be written", e);
        }
    }

    private MailAttachment file(String reference) {
        return attachments.stream()
                .flatMap(module -> module.of(reference).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module makes the file " + reference));
    }

    private static void attach(MailAttachment file, MimeMessageHelper helper) throws MessagingException {
        helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.mediaType());
    }

    private static void address(MimeMessageHelper helper, UserId recipient, String address) throws MessagingException {
        try {
            helper.setTo(address);
        } catch (AddressException unreadable) {
            throw new UnusableAddressException(recipient, unreadable);
        }
    }

    private static void attach(Invitation invitation, MimeMessageHelper helper) throws MessagingException {
        helper.addAttachment(
                "undangan.ics",
                new ByteArrayResource(invitation.content().getBytes(StandardCharsets.UTF_8)),
                "text/calendar; charset=UTF-8; method=" + invitation.method());
    }
}
