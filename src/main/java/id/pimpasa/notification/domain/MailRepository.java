package id.pimpasa.notification.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface MailRepository extends Repository<Mail, UUID> {

    Mail save(Mail mail);

    Optional<Mail> findById(UUID id);

    Optional<Mail> findByRecipientAndOnceKey(String recipient, String onceKey);

    boolean existsByRecipientAndOnceKey(String recipient, String onceKey);
}
