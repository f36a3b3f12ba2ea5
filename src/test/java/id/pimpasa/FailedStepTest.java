package id.pimpasa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.outreach.OutreachWalk;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.ProcessDriver;
import java.time.LocalTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A step of the application that fails too often becomes an incident that says what to do; once its cause has been
 * mended, a retry as from Cockpit completes it, and what it does has been done once.
 */
@PimpasaTest
class FailedStepTest {

    private static final String APPOINTMENT = "officerAppointment";
    private static final String VISIT = "villageVisit";

    @Autowired
    private AppointmentWalk appointments;

    @Autowired
    private OutreachWalk outreach;

    @Autowired
    private ProcessDriver process;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void acceptRowsAgain() {
        jdbc.sql("DROP FUNCTION IF EXISTS pimpasa.refuse_row() CASCADE").update();
    }

    @Test
    void eachStepOfAnAppointmentThatFails() {
        appointments.openOffices();
        var batch = appointments.nominate("cilegon", List.of(appointments.candidate("cilegon", 126)));
        appointments.endorse(batch, "cilegon", "APPROVE");
        appointments.recordConsents(batch, "cilegon", "AGREED");
        appointments.verify(batch, "APPROVE");

        assertThat(failsAndIsRepeated(APPOINTMENT, batch, "serviceTask_draftDecree", "document", "Susun konsep SK"))
                .isEqualTo(1);
        appointments.sign(batch, "APPROVE");
        appointments.recordDecree(batch);
        appointments.setDayOfCeremony(batch);
        var invitations =
                failsAndIsRepeated(APPOINTMENT, batch, "serviceTask_inviteToCeremony", "mail", "Kirim undangan");
        assertThat(invitations).isPositive().isEqualTo(peopleInvitedTo(batch));
        process.fire(APPOINTMENT, batch, "event_ceremonyDayCame");
        appointments.holdCeremony(batch, List.of());
        assertThat(failsAndIsRepeated(
                        APPOINTMENT, batch, "serviceTask_draftCeremonyRecord", "document", "Susun Berita Acara"))
                .isEqualTo(1);
        assertThat(failsAndIsRepeated(
                        APPOINTMENT, batch, "serviceTask_activateOfficers", "officer_term", "Aktifkan petugas"))
                .isEqualTo(1);

        assertThat(process.isRunning(APPOINTMENT, batch)).isFalse();
    }

    @Test
    void theLetterOfAVisitThatFails() {
        outreach.inaugurate(132);
        var visit = outreach.schedule(outreach.today().plusDays(10), LocalTime.of(9, 0))
                .id()
                .toString();

        assertThat(failsAndIsRepeated(VISIT, visit, "serviceTask_draftLetter", "document", "Susun konsep Surat Tugas"))
                .isEqualTo(1);

        assertThat(process.waitsAt(VISIT, visit, "event_reminderDue")).isTrue();
    }

    /** @return how many rows the step has left in the table */
    private long failsAndIsRepeated(String processKey, String businessKey, String step, String table, String name) {
        var before = rows(table);
        var job = process.job(processKey, businessKey, step);
        refuseRowsOf(table);
        failAtItsLastTry(job);

        assertThat(incidentsOf(job))
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage())
                        .startsWith("Langkah \"" + name)
                        .endsWith("ulangi pekerjaan ini dari Cockpit."));
        assertThat(rows(table)).isEqualTo(before);

        acceptRowsAgain();
        management.setJobRetries(job.getId(), 1);
        assertThat(incidentsOf(job)).isEmpty();
        management.executeJob(job.getId());
        assertThat(process.waitsAt(processKey, businessKey, step)).isFalse();
        return rows(table) - before;
    }

    private long peopleInvitedTo(String batch) {
        return jdbc.sql("SELECT count(DISTINCT recipient) FROM pimpasa.mail WHERE once_key LIKE :ceremony")
                .param("ceremony", "ceremony-" + batch + "-%")
                .query(Long.class)
                .single();
    }

    /** At the first try the engine notes how often it will try. */
    private void failAtItsLastTry(Job job) {
        fail(job);
        management.setJobRetries(job.getId(), 1);
        fail(job);
    }

    private void fail(Job job) {
        assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
    }

    private List<Incident> incidentsOf(Job job) {
        return runtime.createIncidentQuery().configuration(job.getId()).list();
    }

    /** Each new row of the table is refused, as by a server whose disk is full. */
    private void refuseRowsOf(String table) {
        jdbc.sql("CREATE FUNCTION pimpasa.refuse_row() RETURNS trigger LANGUAGE plpgsql"
                        + " AS 'BEGIN RAISE EXCEPTION ''disk full''; END'")
                .update();
        jdbc.sql("CREATE TRIGGER refuse_row BEFORE INSERT ON pimpasa." + table
                        + " EXECUTE FUNCTION pimpasa.refuse_row()")
                .update();
    }

    private long rows(String table) {
        return jdbc.sql("SELECT count(*) FROM pimpasa." + table)
                .query(Long.class)
                .single();
    }
}
