package id.pimpasa.escalation.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All letters to partners. */
public interface ReferralRepository extends JpaRepository<Referral, Long> {

    /** The letter of this document: its draft, also one that another has replaced, or what was mailed. */
    @Query("SELECT letter FROM Referral letter WHERE letter.documentId = :document"
            + " OR letter.numberedDocument = :document OR :document MEMBER OF letter.replaced")
    Optional<Referral> findByDocument(UUID document);
}
