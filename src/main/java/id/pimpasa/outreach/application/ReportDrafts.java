package id.pimpasa.outreach.application;

import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitStatus;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports being written. They are kept on the server, so that a lost line and a closed browser cost nothing and no phone
 * holds what people told; each goes away when its report is submitted or the visit moved or cancelled.
 */
@Component
@Transactional
public class ReportDrafts {

    private static final int LONGEST = 65_536;

    private final Visits visits;
    private final VisitRights rights;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportDrafts(Visits visits, VisitRights rights, JdbcClient jdbc, Clock clock) {
        this.visits = visits;
        this.rights = rights;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws InvalidInputException if the user does not write this visit's report now, or the draft is too long */
    public void save(VisitId id, UserId user, String content) {
        lock(id, "FOR SHARE");
        if (!isWriting(id)) {
            throw new InvalidInputException("Laporan kunjungan ini tidak sedang Anda tulis. Muat ulang daftar tugas.");
        }
        if (content.length() > LONGEST) {
            throw new InvalidInputException("Konsep laporan terlalu panjang. Ringkas isiannya.");
        }
        jdbc.sql("""
                INSERT INTO pimpasa.visit_report_draft (visit_id, user_id, content, saved_at)
                VALUES (:visit, :user, :content, :now)
                ON CONFLICT (visit_id, user_id) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
                """)
                .param("visit", id.value())
                .param("user", user.value())
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<String> find(VisitId id, UserId user) {
        return jdbc.sql("SELECT content FROM pimpasa.visit_report_draft WHERE visit_id = :visit AND user_id = :user")
                .param("visit", id.value())
                .param("user", user.value())
                .query(String.class)
                .optional();
    }

    /** A draft that is being saved at this moment goes as well, or is refused. */
    void delete(VisitId id) {
        lock(id, "FOR UPDATE");
        jdbc.sql("DELETE FROM pimpasa.visit_report_draft WHERE visit_id = :visit")
                .param("visit", id.value())
                .update();
    }

    /** Whoever saves waits for whoever submits, and the other way round. */
    private void lock(VisitId id, String strength) {
        jdbc.sql("SELECT id FROM pimpasa.visit WHERE id = :visit " + strength)
                .param("visit", id.value())
                .query(UUID.class)
                .optional();
    }

    private boolean isWriting(VisitId id) {
        return visits.find(id)
                .filter(rights::isOwn)
                .map(Visit::status)
                .filter(status -> status == VisitStatus.SCHEDULED || status == VisitStatus.RETURNED)
                .isPresent();
    }
}
