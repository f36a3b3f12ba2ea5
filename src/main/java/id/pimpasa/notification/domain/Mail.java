package id.pimpasa.notification.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.notification.Delivery;
import id.pimpasa.notification.MailTemplate;
import id.pimpasa.notification.Notice;
import id.pimpasa.platform.user.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One mail to one person. Knows the account, never the address: that is looked up when it leaves. */
@Entity
public class Mail {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ABOUT = "about";
    private static final int NUMBER_LENGTH = 8;

    @Id
    private UUID id;

    @Version
    private Long version;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    private String facts;
    private String calendar;
    private String onceKey;
    private String attachment;
    private Instant createdAt;
    private Instant sentAt;

    protected Mail() {}

    /** @param calendar an iCalendar file to carry along, or {@code null} */
    public Mail(UserId recipient, Notice notice, String calendar, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.recipient = recipient.value();
        this.template = notice.template();
        this.facts = write(notice);
        this.calendar = calendar;
        this.onceKey = notice.onceKey().orElse(null);
        this.attachment = notice.attachment().orElse(null);
        this.createdAt = createdAt;
    }

    public void sent(Instant at) {
        sentAt = at;
    }

    public boolean wasSent() {
        return sentAt != null;
    }

    public UUID id() {
        return id;
    }

    /** Tells a mail that comes again from another one of the same kind. */
    public String number() {
        return id.toString().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
    }

    public UserId recipient() {
        return new UserId(recipient);
    }

    public MailTemplate template() {
        return template;
    }

    public String subject() {
        return template.subjectStart() + facts().get(ABOUT);
    }

    public Optional<String> calendar() {
        return Optional.ofNullable(calendar);
    }

    /** The file that the mail carries, as the module that makes it knows it. */
    public Optional<String> attachment() {
        return Optional.ofNullable(attachment);
    }

    public Delivery delivery() {
        return new Delivery(createdAt, Optional.ofNullable(sentAt));
    }

    public Map<String, String> facts() {
        try {
            return JSON.readValue(facts, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable facts of mail " + id, e);
        }
    }

    private static String write(Notice notice) {
        var all = new HashMap<>(notice.facts());
        all.put(ABOUT, notice.about());
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
