package id.pimpasa.appointment.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AppointmentBatchRepository extends Repository<AppointmentBatch, UUID> {

    AppointmentBatch save(AppointmentBatch batch);

    Optional<AppointmentBatch> findById(UUID id);

    Optional<AppointmentBatch> findByDecreeDraftDocument(UUID draft);

    void flush();

    @Query("select c.email from Candidate c where c.id = :candidate")
    Optional<String> findAddressOf(UUID candidate);

    /** @return those whose signed decree is recorded; first those without a ceremony, then the latest one */
    @Query("select b from AppointmentBatch b where b.office in :offices and b.decree.number is not null "
            + "order by b.ceremony.at desc nulls first, b.number desc")
    List<AppointmentBatch> findDecreed(Collection<String> offices);

    /** @return those to whose ceremony, which lies ahead, people have been invited */
    @Query("select b from AppointmentBatch b where b.office in :offices and b.ceremony.held = false "
            + "and b.ceremony.at > :now and b.guests is not empty")
    List<AppointmentBatch> findInvited(Collection<String> offices, Instant now);

    /** @return those of the numbers that stand in another batch which is still on its way */
    @Query("select c.nip from AppointmentBatch b join b.candidates c where c.nip in :nips and b.id <> :batch "
            + "and c.standing = id.pimpasa.appointment.domain.CandidateStanding.NOMINATED "
            + "and b.status not in (id.pimpasa.appointment.domain.BatchStatus.REJECTED, "
            + "id.pimpasa.appointment.domain.BatchStatus.INAUGURATED, "
            + "id.pimpasa.appointment.domain.BatchStatus.LAPSED)")
    List<String> findNominatedAmong(Collection<String> nips, UUID batch);

    default boolean hasDecreeNumber(String number) {
        return !findByDecreeNumberIgnoreCase(number).isEmpty();
    }

    List<AppointmentBatch> findByDecreeNumberIgnoreCase(String number);
}
