package id.pimpasa.appointment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface OfficerTermRepository extends Repository<OfficerTerm, UUID> {

    OfficerTerm save(OfficerTerm term);

    Optional<OfficerTerm> findById(UUID id);

    Optional<OfficerTerm> findByOfficerAndEndedOnIsNull(String officer);

    List<OfficerTerm> findByOfficeAndEndedOnIsNullOrderByOfficer(String office);
}
