package id.pimpasa.outreach.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.outreach.domain.Visit;
import org.springframework.stereotype.Component;

/** What the person who is signed in may do with a visit. A former officer may do nothing, however long the session lasts. */
@Component
class VisitRights {

    private final CurrentUser currentUser;

    VisitRights(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Whether it is the person's own visit. */
    boolean isOwn(Visit visit) {
        return visit.officer().equals(currentUser.require()) && currentUser.has(Role.PIMPASA, visit.office());
    }

    /** Whether the person may move or cancel it. */
    boolean mayMove(Visit visit) {
        return isOwn(visit) || currentUser.has(Role.INTEL, visit.office());
    }
}
