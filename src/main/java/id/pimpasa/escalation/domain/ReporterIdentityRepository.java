package id.pimpasa.escalation.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The sealed identities. */
public interface ReporterIdentityRepository extends JpaRepository<ReporterIdentity, UUID> {}
