package id.pimpasa.notification.demomail;

import id.pimpasa.platform.database.ConditionalOnEmbeddedDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the demo's mail server received. */
@Repository
@ConditionalOnEmbeddedDatabase
public class DemoMailbox {

    private static final int LONGEST_SUBJECT = 400;

    /** Made once, because it reads its settings from all over the class path. */
    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoMailbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A mail in the list. */
    public record Entry(long id, Instant receivedAt, String recipient, String subject) {}

    void receive(String recipient, byte[] content) {
        jdbc.sql("""
                        INSERT INTO pimpasa.demo_mail (received_at, recipient, subject, content)
                        VALUES (:at, :recipient, :subject, :content)
                        """)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("recipient", recipient)
                .param("subject", subject(content))
                .param("content", content)
                .update();
    }

    /**
     * @param address whose mail; everybody's if empty
     * @param limit how many, newest first
     */
    public List<Entry> newest(Optional<String> address, int limit) {
        return jdbc.sql("""
                        SELECT id, received_at, recipient, subject FROM pimpasa.demo_mail
                         WHERE lower(recipient) = lower(coalesce(:address, recipient))
                         ORDER BY received_at DESC, id DESC LIMIT :limit
                        """)
                .param("address", address.orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("recipient"),
                        row.getString("subject")))
                .list();
    }

    /** @param address whose mail it has to be; anybody's if empty */
    public Optional<MimeMessage> find(long id, Optional<String> address) {
        return jdbc.sql("""
                        SELECT content FROM pimpasa.demo_mail
                         WHERE id = :id AND lower(recipient) = lower(coalesce(:address, recipient))
                        """)
                .param("id", id)
                .param("address", address.orElse(null), Types.VARCHAR)
                .query((row, number) -> parse(row.getBytes("content")))
                .optional();
    }

    private static String subject(byte[] content) {
        try {
            var subject = Optional.ofNullable(parse(content).getSubject()).orElse("");
            return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        } catch (MessagingException e) {
            return "";
        }
    }

    private static MimeMessage parse(byte[] content) {
        try {
            return new MimeMessage(NO_SERVER, new ByteArrayInputStream(content));
        } catch (MessagingException e) {
            throw new IllegalStateException("Unreadable mail", e);
        }
    }
}
