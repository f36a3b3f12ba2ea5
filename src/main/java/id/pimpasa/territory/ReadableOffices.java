package id.pimpasa.territory;

import id.pimpasa.access.CurrentUser;
import id.pimpasa.platform.office.OfficeCode;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whose registers and files the person who is signed in reads: people of a Kanim those of their own office, people of the
 * Kanwil those of all below it, and a stand-in in two offices those of both.
 */
@Component
public class ReadableOffices {

    private final CurrentUser currentUser;
    private final Territory territory;

    ReadableOffices(CurrentUser currentUser, Territory territory) {
        this.currentUser = currentUser;
        this.territory = territory;
    }

    public boolean include(OfficeCode office) {
        return currentUser.offices().stream()
                .anyMatch(own -> own.equals(office) || own.equals(territory.kanwilOf(office)));
    }

    /** @return the Kanims among them; none for somebody without an office */
    public List<OfficeCode> kanims() {
        return territory.kanims().stream().filter(this::include).toList();
    }
}
