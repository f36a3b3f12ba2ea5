package id.pimpasa.appointment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface OfficerRepository extends Repository<Officer, String> {

    Officer save(Officer officer);

    Optional<Officer> findById(String userId);

    Optional<Officer> findByNip(String nip);

    List<Officer> findByOfficeOrderByUserId(String office);

    boolean existsByNipIn(Collection<String> nips);

    int countByOffice(String office);
}
