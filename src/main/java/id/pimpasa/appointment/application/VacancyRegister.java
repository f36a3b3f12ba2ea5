package id.pimpasa.appointment.application;

import id.pimpasa.access.Accounts;
import id.pimpasa.appointment.domain.VillageVacancy;
import id.pimpasa.appointment.domain.VillageVacancyRepository;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Villages whose officer was never inducted and that nobody has taken yet, with what the Kanwil did about them. */
@Component
@Transactional(readOnly = true)
public class VacancyRegister {

    private final VillageVacancyRepository vacancies;
    private final VacantVillages vacantVillages;
    private final Territory territory;
    private final Accounts accounts;

    VacancyRegister(
            VillageVacancyRepository vacancies, VacantVillages vacantVillages, Territory territory, Accounts accounts) {
        this.vacancies = vacancies;
        this.vacantVillages = vacantVillages;
        this.territory = territory;
        this.accounts = accounts;
    }

    /** @param measuredBy name of whoever noted the measure; empty as long as there is none */
    public record VacancyLine(List<String> villages, LocalDate since, Optional<String> measure, String measuredBy) {}

    public List<VacancyLine> of(OfficeCode office) {
        return vacancies.findByOfficeOrderByRaisedAt(office.value()).stream()
                .map(this::line)
                .filter(line -> !line.villages().isEmpty())
                .toList();
    }

    private VacancyLine line(VillageVacancy vacancy) {
        return new VacancyLine(
                vacantVillages.stillVacant(vacancy.id().toString()).stream()
                        .map(village -> territory.village(village).shortName())
                        .toList(),
                LocalDate.ofInstant(
                        vacancy.raisedAt(), territory.office(vacancy.office()).zone()),
                vacancy.measure(),
                vacancy.measuredBy().map(accounts::nameOf).orElse(""));
    }
}
