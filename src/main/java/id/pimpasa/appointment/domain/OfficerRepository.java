package id.pimpasa.appointment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OfficerRepository extends Repository<Officer, String> {

    Officer save(Officer officer);

    Optional<Officer> findById(String userId);

    Optional<Officer> findByNip(String nip);

    List<Officer> findByUserIdIn(Collection<String> users);

    /** @return those of the numbers whose holders serve a term now */
    @Query("select o.nip from Officer o where o.nip in :nips and exists "
            + "(select t.id from OfficerTerm t where t.officer = o.userId and t.endedOn is null)")
    List<String> findServingAmong(Collection<String> nips);

    @Query("select o.userId from Officer o where o.userId like :pattern")
    List<String> findUserIdsLike(String pattern);
}
