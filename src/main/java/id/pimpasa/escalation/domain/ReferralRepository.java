package id.pimpasa.escalation.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All letters to partners. */
public interface ReferralRepository extends JpaRepository<Referral, Long> {

    /** The letter with this draft, also if another draft has replaced it. */
    @Query("SELECT letter FROM Referral letter WHERE letter.documentId = :draft OR :draft MEMBER OF letter.replaced")
    Optional<Referral> findByDraft(UUID draft);
}
