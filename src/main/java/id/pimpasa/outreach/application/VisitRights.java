package id.pimpasa.outreach.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.platform.error.InvalidInputException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person who is signed in may do with a visit. A former officer may do nothing, however long the session lasts. */
@Component
public class VisitRights {

    private final Visits visits;
    private final CurrentUser currentUser;

    VisitRights(Visits visits, CurrentUser currentUser) {
        this.visits = visits;
        this.currentUser = currentUser;
    }

    /** @throws InvalidInputException if it is not the person's own visit, or not any more */
    @Transactional(readOnly = true)
    public void requireOwn(VisitId id) {
        if (!isOwn(visits.get(id))) {
            throw new InvalidInputException(
                    "Anda bukan lagi petugas desa ini. Serahkan catatan kunjungan kepada kepala Inteldakim.");
        }
    }

    /** Whether it is the person's own visit. */
    boolean isOwn(Visit visit) {
        return visit.officer().equals(currentUser.require()) && currentUser.has(Role.PIMPASA, visit.office());
    }

    /** Whether the person is sent to the village by it, and so may read when and where. */
    boolean isSent(Visit visit) {
        return visit.sent().contains(currentUser.require()) && currentUser.has(Role.PIMPASA, visit.office());
    }

    /** Whether the person may move or cancel it. */
    boolean mayMove(Visit visit) {
        return isOwn(visit) || currentUser.has(Role.INTEL, visit.office());
    }
}
