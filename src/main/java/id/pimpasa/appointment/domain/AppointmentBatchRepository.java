package id.pimpasa.appointment.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AppointmentBatchRepository extends Repository<AppointmentBatch, UUID> {

    AppointmentBatch save(AppointmentBatch batch);

    Optional<AppointmentBatch> findById(UUID id);

    void flush();

    @Query("select count(b) > 0 from AppointmentBatch b where lower(b.decree.number) = lower(:number)")
    boolean hasDecreeNumber(String number);
}
