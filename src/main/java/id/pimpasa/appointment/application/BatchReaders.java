package id.pimpasa.appointment.application;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Territory;
import org.springframework.stereotype.Component;

/** Who may open the files of a batch: the people of its office and of the Kanwil above it. */
@Component
class BatchReaders {

    private final CurrentUser currentUser;
    private final Territory territory;

    BatchReaders(CurrentUser currentUser, Territory territory) {
        this.currentUser = currentUser;
        this.territory = territory;
    }

    boolean mayRead(OfficeCode office) {
        return currentUser
                .office()
                .filter(own -> own.equals(office) || own.equals(territory.kanwilOf(office)))
                .isPresent();
    }
}
