package id.pimpasa.outreach;

import static id.pimpasa.appointment.AppointmentWalk.user;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.appointment.Assignment;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.application.ScheduleVisit;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** An officer of Kanim Serang, a colleague, and the village that the officer mentors; both have been inaugurated. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class OutreachWalk {

    public static final OfficeCode OFFICE = new OfficeCode("serang");
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final AppointmentWalk appointments;
    private final Assignments assignments;
    private final ScheduleVisit scheduleVisit;
    private final TestClock clock;
    private UserId officer;
    private UserId colleague;
    private VillageCode village;

    OutreachWalk(AppointmentWalk appointments, Assignments assignments, ScheduleVisit scheduleVisit, TestClock clock) {
        this.appointments = appointments;
        this.assignments = assignments;
        this.scheduleVisit = scheduleVisit;
        this.clock = clock;
    }

    /** @param place of the village in the office's list; the colleague gets the next one */
    public void inaugurate(int place) {
        appointments.openOffices();
        var before = active().stream().map(Assignment::officer).toList();
        appointments.inaugurate(
                OFFICE.value(),
                List.of(
                        appointments.candidate(OFFICE.value(), place),
                        appointments.candidate(OFFICE.value(), place + 1)));
        village = appointments.village(OFFICE.value(), place).code();
        for (var assignment : active()) {
            if (!before.contains(assignment.officer())) {
                take(assignment);
            }
        }
    }

    private void take(Assignment assignment) {
        if (assignment.village().equals(village)) {
            officer = assignment.officer();
        } else {
            colleague = assignment.officer();
        }
    }

    private List<Assignment> active() {
        return assignments.activeIn(OFFICE);
    }

    public Visit schedule(LocalDate date, LocalTime time) {
        return scheduleVisit.schedule(plan(date, time));
    }

    public PlannedVisit plan(LocalDate date, LocalTime time) {
        return new PlannedVisit(
                village, OFFICE, officer, date, time, ActivityKind.COUNSELLING, "Bekerja aman ke luar negeri", null);
    }

    /** Goes to an hour at which the reminder of the day before has gone out, whenever the test runs. */
    public void goToMidmorning() {
        clock.moveTo(today().atTime(10, 0).atZone(ZONE).toInstant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public UserId officer() {
        return officer;
    }

    public UserId colleague() {
        return colleague;
    }

    public VillageCode village() {
        return village;
    }

    public UserId head() {
        return new UserId(user("intel-serang"));
    }
}
