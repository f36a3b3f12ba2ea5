package id.pimpasa.appointment.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.evidence.EvidenceAccess;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import org.springframework.stereotype.Component;

/** A signed decree is open to the people of its office and of the Kanwil above it, like the draft. */
@Component
class DecreeFileAccess implements EvidenceAccess {

    static final String SUBJECT_TYPE = "decree";

    private final CurrentUser currentUser;
    private final Territory territory;

    DecreeFileAccess(CurrentUser currentUser, Territory territory) {
        this.currentUser = currentUser;
        this.territory = territory;
    }

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    public boolean mayRead(String batchId, OfficeCode office) {
        return currentUser
                .office()
                .filter(own -> own.equals(office) || own.equals(territory.kanwilOf(office)))
                .isPresent();
    }
}
