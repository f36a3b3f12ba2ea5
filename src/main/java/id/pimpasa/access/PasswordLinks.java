package id.pimpasa.access;

import id.pimpasa.platform.engine.EngineIdentities;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.secret.MasterKey;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.platform.web.BrowserSessions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which people set the password of their account: each works once and for some days, and a newer one takes the
 * place of the older. A link follows from the mail that brings it, so that a mail that has to be sent again brings the same
 * one. The database knows only a hash of it, so that whoever reads the database cannot use one.
 */
@Component
@Transactional
public class PasswordLinks {

    private static final String PURPOSE = "access.passwordLink";

    private final JdbcClient jdbc;
    private final MasterKey masterKey;
    private final EngineIdentities identities;
    private final BrowserSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration valid;

    PasswordLinks(
            JdbcClient jdbc,
            MasterKey masterKey,
            EngineIdentities identities,
            BrowserSessions sessions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${pimpasa.password-link.valid}") Duration valid) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
        this.identities = identities;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
        this.valid = valid;
    }

    /** Has a mail with a link sent to the address of the account. */
    public void send(UserId user) {
        events.publishEvent(new PasswordLinkWanted(user));
    }

    /** How long a link works. */
    public Duration valid() {
        return valid;
    }

    /** From now on the link of this mail works, and no other one of the person. */
    public void issue(UserId user, UUID mail) {
        jdbc.sql("DELETE FROM pimpasa.password_link WHERE user_id = :user AND used_at IS NULL")
                .param("user", user.value())
                .update();
        jdbc.sql("""
                        INSERT INTO pimpasa.password_link (token_hash, user_id, issued_at, expires_at)
                        VALUES (:hash, :user, :now, :expires)
                        """)
                .param("hash", hash(token(mail)))
                .param("user", user.value())
                .param("now", timestamp(clock.instant()))
                .param("expires", timestamp(clock.instant().plus(valid)))
                .update();
    }

    /** @return the path of a mail's link, the same whenever it is asked for */
    public String pathIn(UUID mail) {
        return "/sandi/" + token(mail);
    }

    private String token(UUID mail) {
        var bytes = HexFormat.of().parseHex(masterKey.hash(PURPOSE, mail.toString()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return whose password the link sets; empty if there is no such link, or it was used or has expired */
    @Transactional(readOnly = true)
    public Optional<UserId> holder(String token) {
        return jdbc.sql("""
                        SELECT user_id FROM pimpasa.password_link
                         WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                .param("hash", hash(token))
                .param("now", timestamp(clock.instant()))
                .query((row, number) -> new UserId(row.getString(1)))
                .optional();
    }

    /**
     * Sets the password, uses the link up, and ends every session that was opened with the old one.
     *
     * @throws InvalidInputException when the link does not work any more or the password is too weak
     */
    public void use(String token, String password) {
        var user = jdbc.sql("""
                        UPDATE pimpasa.password_link SET used_at = :now
                         WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        RETURNING user_id
                        """)
                .param("hash", hash(token))
                .param("now", timestamp(clock.instant()))
                .query((row, number) -> new UserId(row.getString(1)))
                .optional()
                .orElseThrow(() -> new InvalidInputException(
                        "Tautan ini sudah dipakai atau tidak berlaku lagi. Minta tautan baru."));
        identities.setPassword(user, password);
        sessions.endAll(user);
    }

    /** Whoever comes with a link that has expired unused gets a new one by mail; nothing says whether there was one. */
    public void renew(String token) {
        jdbc.sql("""
                        UPDATE pimpasa.password_link SET used_at = :now
                         WHERE token_hash = :hash AND used_at IS NULL AND expires_at <= :now
                        RETURNING user_id
                        """)
                .param("hash", hash(token))
                .param("now", timestamp(clock.instant()))
                .query((row, number) -> new UserId(row.getString(1)))
                .optional()
                .ifPresent(this::send);
    }

    private static OffsetDateTime timestamp(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
