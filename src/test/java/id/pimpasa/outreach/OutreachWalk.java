package id.pimpasa.outreach;

import static id.pimpasa.appointment.AppointmentWalk.user;

import id.pimpasa.appointment.AppointmentWalk;
import id.pimpasa.appointment.Assignment;
import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.application.ScheduleVisit;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.ServiceRequest;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.process.VillageVisitProcess;
import id.pimpasa.outreach.process.VillageVisitProcess.Elements;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.VillageCode;
import id.pimpasa.testsupport.ProcessDriver;
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
    private final ProcessDriver process;
    private final TestClock clock;
    private UserId officer;
    private UserId colleague;
    private VillageCode village;

    OutreachWalk(
            AppointmentWalk appointments,
            Assignments assignments,
            ScheduleVisit scheduleVisit,
            ProcessDriver process,
            TestClock clock) {
        this.appointments = appointments;
        this.assignments = assignments;
        this.scheduleVisit = scheduleVisit;
        this.process = process;
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

    /** A passport service for which 32 people have asked. */
    public Visit schedulePassportService(LocalDate date, LocalTime time) {
        return scheduleVisit.schedule(new PlannedVisit(
                village,
                OFFICE,
                officer,
                date,
                time,
                ActivityKind.PASSPORT_SERVICE,
                "Permohonan paspor di desa",
                new ServiceRequest(32, "470/12 tanggal 1 Oktober 2026"),
                null));
    }

    /** Returns the id of a visit that is scheduled and has its Surat Tugas. */
    public String announce(LocalDate date, LocalTime time) {
        var visit = schedule(date, time).id().toString();
        process.fire(VillageVisitProcess.KEY, visit, Elements.DRAFT_LETTER);
        return visit;
    }

    /** Lets the time of an announced visit come. */
    public void begin(String visit, LocalDate date, LocalTime time) {
        goTo(date, time);
        process.fire(VillageVisitProcess.KEY, visit, Elements.VISIT_TIME_CAME);
    }

    public PlannedVisit plan(LocalDate date, LocalTime time) {
        return new PlannedVisit(
                village,
                OFFICE,
                officer,
                date,
                time,
                ActivityKind.COUNSELLING,
                "Bekerja aman ke luar negeri",
                null,
                null);
    }

    /** Goes to an hour at which the reminder of the day before has gone out, whenever the test runs. */
    public void goToMidmorning() {
        goTo(today(), LocalTime.of(10, 0));
    }

    public void goTo(LocalDate date, LocalTime time) {
        clock.moveTo(date.atTime(time).atZone(ZONE).toInstant());
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
