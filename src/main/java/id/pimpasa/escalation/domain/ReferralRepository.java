package id.pimpasa.escalation.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All letters to partners. */
public interface ReferralRepository extends JpaRepository<Referral, Long> {

    Optional<Referral> findByDocumentId(UUID document);
}
