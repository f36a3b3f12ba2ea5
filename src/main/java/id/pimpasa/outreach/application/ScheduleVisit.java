package id.pimpasa.outreach.application;

import id.pimpasa.appointment.Assignments;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.PlannedVisit;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeRegisters;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Territory;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a visit into the calendar of an officer and lets its process start. */
@Component
public class ScheduleVisit {

    private static final String REGISTER = "KJ";

    private static final int LONGEST_LEAD_MONTHS = 18;

    private final Visits visits;
    private final OfficeRegisters registers;
    private final OfficerDays officerDays;
    private final Assignments assignments;
    private final Territory territory;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    ScheduleVisit(
            Visits visits,
            OfficeRegisters registers,
            OfficerDays officerDays,
            Assignments assignments,
            Territory territory,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.registers = registers;
        this.officerDays = officerDays;
        this.assignments = assignments;
        this.territory = territory;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Schedules a visit and starts its {@code villageVisit}, in the caller's transaction.
     *
     * @throws InvalidInputException if the office does not serve the village, the officer does not mentor it, the date is
     *     in the past or more than 18 months away, or the officer is away for another visit then
     */
    @Transactional
    public Visit schedule(PlannedVisit plan) {
        requireServed(plan);
        requireMentor(plan);
        requireSensibleDate(plan.date(), clock.today(plan.office()));
        officerDays.requireFree(plan.officer(), plan.village(), plan.date().atTime(plan.startsAt()), null);
        var number = registers.next(REGISTER, plan.office(), plan.date().getYear());
        var visit = visits.save(Visit.schedule(VisitId.random(), number, plan));
        events.publishEvent(new VisitScheduled(visit));
        return visit;
    }

    private void requireServed(PlannedVisit plan) {
        if (!territory
                .officeServing(plan.village())
                .filter(plan.office()::equals)
                .isPresent()) {
            throw new InvalidInputException("village", "Desa/kelurahan ini tidak termasuk wilayah kerja kantor ini.");
        }
    }

    private void requireMentor(PlannedVisit plan) {
        var mentors = assignments.officersOf(plan.village());
        if (mentors.contains(plan.officer())
                && !assignments.remainingOfficersOf(plan.village()).contains(plan.officer())) {
            throw new InvalidInputException(
                    "officer",
                    "Petugas " + territory.village(plan.village()).shortName()
                            + " tidak bertugas lagi. Tunggu sampai Kepala Kanim menetapkan penggantinya.");
        }
        if (!mentors.contains(plan.officer())) {
            throw new InvalidInputException(
                    "officer",
                    "Petugas ini tidak membina "
                            + territory.village(plan.village()).shortName() + ". Pilih petugas desa tersebut.");
        }
    }

    private static void requireSensibleDate(LocalDate date, LocalDate today) {
        if (date.isBefore(today)) {
            throw new InvalidInputException("date", "Tanggal kunjungan sudah lewat. Pilih tanggal lain.");
        }
        if (date.isAfter(today.plusMonths(LONGEST_LEAD_MONTHS))) {
            throw new InvalidInputException("date", "Tanggal kunjungan terlalu jauh. Periksa kembali tahunnya.");
        }
    }
}
