package id.pimpasa.appointment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface VillageVacancyRepository extends Repository<VillageVacancy, UUID> {

    VillageVacancy save(VillageVacancy vacancy);

    Optional<VillageVacancy> findById(UUID id);

    List<VillageVacancy> findByOfficeOrderByRaisedAt(String office);
}
