package id.pimpasa.outreach.application;

import id.pimpasa.outreach.domain.Visit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people of a village asked at earlier visits and nobody has answered since. */
@Component
@Transactional(readOnly = true)
class OpenQuestions {

    private final JdbcClient jdbc;

    OpenQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the newest first, as many as a visit can answer */
    List<String> before(Visit visit) {
        return jdbc.sql("""
                        WITH told AS (
                            SELECT v.id AS visit_id, r.held_on, q.question, q.answer
                              FROM pimpasa.visit v
                              JOIN pimpasa.visit_report r ON r.visit_id = v.id
                              JOIN pimpasa.visit_question q ON q.report_id = r.id
                             WHERE v.village_code = :village
                               AND r.submission = (SELECT max(l.submission) FROM pimpasa.visit_report l WHERE l.visit_id = v.id))
                        SELECT question FROM told
                         WHERE answer IS NULL AND visit_id <> :visit
                           AND NOT EXISTS (
                               SELECT 1 FROM told later WHERE later.question = told.question AND later.answer IS NOT NULL)
                         GROUP BY question ORDER BY max(held_on) DESC, question LIMIT 10
                        """)
                .param("village", visit.village().value())
                .param("visit", visit.id().value())
                .query(String.class)
                .list();
    }
}
