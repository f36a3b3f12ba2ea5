package id.pimpasa.appointment.application;

import id.pimpasa.appointment.AssignmentsStarted;
import id.pimpasa.appointment.domain.OfficerTermRepository;
import id.pimpasa.appointment.domain.VillageAssignment;
import id.pimpasa.appointment.domain.VillageAssignmentRepository;
import id.pimpasa.appointment.domain.VillageVacancy;
import id.pimpasa.appointment.domain.VillageVacancyRepository;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.VillageCode;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Villages whose officer was never inducted: the alarm, and the officer who takes them. */
@Component
@Transactional
public class VacantVillages {

    private final VillageVacancyRepository vacancies;
    private final VillageAssignmentRepository assignments;
    private final OfficerTermRepository terms;
    private final BusinessClock businessClock;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VacantVillages(
            VillageVacancyRepository vacancies,
            VillageAssignmentRepository assignments,
            OfficerTermRepository terms,
            BusinessClock businessClock,
            Clock clock,
            ApplicationEventPublisher events) {
        this.vacancies = vacancies;
        this.assignments = assignments;
        this.terms = terms;
        this.businessClock = businessClock;
        this.clock = clock;
        this.events = events;
    }

    /** Does nothing where every one of the villages has an officer. */
    void raiseAlarm(OfficeCode office, Collection<VillageCode> villages) {
        var vacant = villages.stream().filter(this::hasNobody).toList();
        if (!vacant.isEmpty()) {
            var vacancy = vacancies.save(new VillageVacancy(office, vacant, clock.instant()));
            events.publishEvent(new VillagesVacant(vacancy.id(), office, vacant));
        }
    }

    public VillageVacancy get(String id) {
        return vacancies.findById(UUID.fromString(id)).orElseThrow(() -> new IllegalStateException("No vacancy " + id));
    }

    /** @return those that nobody has been given meanwhile, by a later batch for example */
    public List<VillageCode> stillVacant(String id) {
        return get(id).villages().stream().filter(this::hasNobody).toList();
    }

    /** The officer mentors all of them from today; nobody is needed when all have one meanwhile. */
    public void place(String id, Optional<UserId> chosen) {
        var villages = stillVacant(id);
        if (!villages.isEmpty()) {
            var office = get(id).office();
            var officer = chosen.filter(one -> isAtWork(one, office)).orElseThrow(VacantVillages::officerNeeded);
            place(villages, officer, office);
        }
    }

    private void place(List<VillageCode> villages, UserId officer, OfficeCode office) {
        var since = businessClock.today(office);
        villages.forEach(village -> assignments.save(new VillageAssignment(officer, village, office, since)));
        events.publishEvent(new AssignmentsStarted(office, officer, villages, since));
    }

    public void followUp(String id, String measure, UserId by) {
        get(id).followUp(measure, by, clock.instant());
    }

    private boolean hasNobody(VillageCode village) {
        return assignments.findMentoring(village.value()).isEmpty();
    }

    private boolean isAtWork(UserId officer, OfficeCode office) {
        return terms.lockRunning(officer.value())
                .filter(term -> term.canTakeVillages() && term.office().equals(office))
                .isPresent();
    }

    private static InvalidInputException officerNeeded() {
        return new InvalidInputException(
                "officer", "Pilih petugas aktif dari kantor yang sama. Muat ulang formulir, lalu coba lagi.");
    }
}
