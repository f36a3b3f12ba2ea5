package id.pimpasa.outreach.application;

import id.pimpasa.appointment.AssignmentsResumed;
import id.pimpasa.appointment.AssignmentsStarted;
import id.pimpasa.appointment.VillagesHandedOver;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps from when to when each village was mentored, and by whom: what coverage is measured against. */
@Component
class MentoringFacts {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    MentoringFacts(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void begin(AssignmentsStarted started) {
        begin(started.office(), started.officer(), started.villages(), started.since());
    }

    @EventListener
    void resume(AssignmentsResumed resumed) {
        begin(resumed.office(), resumed.officer(), resumed.villages(), resumed.since());
    }

    @EventListener
    void move(VillagesHandedOver handover) {
        var today = clock.today(handover.office());
        handover.villages().forEach(village -> end(handover.from(), village, today));
        begin(handover.office(), handover.to(), handover.villages(), today);
    }

    private void end(UserId officer, VillageCode village, LocalDate day) {
        jdbc.sql("""
                UPDATE pimpasa.mentoring_fact SET until = :day
                 WHERE officer = :officer AND village_code = :village AND until IS NULL
                """)
                .param("day", day)
                .param("officer", officer.value())
                .param("village", village.value())
                .update();
    }

    private void begin(OfficeCode office, UserId officer, List<VillageCode> villages, LocalDate since) {
        villages.forEach(village -> begin(office, officer, village, since));
    }

    /** A village that comes back on the day on which it left was never away. */
    private void begin(OfficeCode office, UserId officer, VillageCode village, LocalDate since) {
        jdbc.sql("""
                INSERT INTO pimpasa.mentoring_fact (officer, village_code, office, since)
                SELECT :officer, :village, :office, :since
                 WHERE NOT EXISTS (SELECT 1 FROM pimpasa.mentoring_fact
                                    WHERE officer = :officer AND village_code = :village AND until IS NULL)
                ON CONFLICT (officer, village_code, since) DO UPDATE SET until = NULL, office = excluded.office
                """)
                .param("officer", officer.value())
                .param("village", village.value())
                .param("office", office.value())
                .param("since", since)
                .update();
    }
}
