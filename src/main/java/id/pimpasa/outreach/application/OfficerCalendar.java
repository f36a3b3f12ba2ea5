package id.pimpasa.outreach.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.notification.CalendarEntry;
import id.pimpasa.notification.CalendarFeed;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitRepository;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.platform.web.PublicUrl;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.Village;
import id.pimpasa.territory.VillageCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private calendar of an officer, to which a phone subscribes. Whoever has its address reads it, so it names villages
 * and activities and nothing else; a new address makes the old one void.
 */
@Component
@Transactional
public class OfficerCalendar {

    private static final int TOKEN_BYTES = 32;

    private final VisitRepository visits;
    private final VisitTimes times;
    private final Territory territory;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final CalendarFeed feed;
    private final PublicUrl publicUrl;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OfficerCalendar(
            VisitRepository visits,
            VisitTimes times,
            Territory territory,
            Accounts accounts,
            CurrentUser currentUser,
            CalendarFeed feed,
            PublicUrl publicUrl,
            JdbcClient jdbc,
            Clock clock) {
        this.visits = visits;
        this.times = times;
        this.territory = territory;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.feed = feed;
        this.publicUrl = publicUrl;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the person who is signed in is an officer and so may have a calendar. */
    public boolean isOffered() {
        return territory.kanims().stream().anyMatch(office -> currentUser.has(Role.PIMPASA, office));
    }

    public boolean isOpen() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM pimpasa.calendar_feed WHERE officer = :officer)")
                .param("officer", currentUser.require().value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes a new secret address; it is shown this once.
     *
     * @throws InvalidInputException if the person is no officer
     */
    public String open() {
        if (!isOffered()) {
            throw new InvalidInputException("Kalender pribadi hanya untuk petugas PIMPASA.");
        }
        var token = newToken();
        jdbc.sql("""
                INSERT INTO pimpasa.calendar_feed (officer, token_sha256, created_at) VALUES (:officer, :hash, :now)
                ON CONFLICT (officer) DO UPDATE SET token_sha256 = excluded.token_sha256, created_at = excluded.created_at
                """)
                .param("officer", currentUser.require().value())
                .param("hash", sha256(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return publicUrl.of("/kalender/" + token + ".ics").replaceFirst("^https?", "webcal");
    }

    public void close() {
        jdbc.sql("DELETE FROM pimpasa.calendar_feed WHERE officer = :officer")
                .param("officer", currentUser.require().value())
                .update();
    }

    /** @return the calendar as an iCalendar file; empty if the address is not, or no longer, valid */
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return jdbc.sql("SELECT officer FROM pimpasa.calendar_feed WHERE token_sha256 = :hash")
                .param("hash", sha256(token))
                .query(String.class)
                .optional()
                .map(UserId::new)
                .map(this::calendarOf);
    }

    /** A former officer's calendar is empty, however long the phone goes on asking. */
    private String calendarOf(UserId officer) {
        var groups = accounts.groupsOf(officer);
        var open = visits.sending(officer.value(), VisitHistory.OPEN).stream()
                .filter(visit -> groups.contains(Role.PIMPASA.groupOf(visit.office())))
                .toList();
        var villages = territory.villages(open.stream().map(Visit::village).toList());
        return feed.write(
                "Kunjungan desa binaan",
                open.stream().map(visit -> entry(visit, villages)).toList());
    }

    private CalendarEntry entry(Visit visit, Map<VillageCode, Village> villages) {
        var village = villages.get(visit.village());
        return new CalendarEntry(
                TellOfficer.calendarId(visit),
                visit.kind().label() + ", " + village.shortName(),
                village.fullName(),
                times.beginsAt(visit),
                times.activityLength(),
                visit.revision(),
                false);
    }

    private String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
