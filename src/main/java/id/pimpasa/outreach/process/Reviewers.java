package id.pimpasa.outreach.process;

import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Who looks at an officer's work: the head of Inteldakim or, if that is one of its authors, the head of the Kanim. */
@Component
class Reviewers {

    private final Accounts accounts;

    Reviewers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @return the group to which the step is offered */
    String of(OfficeCode office, Collection<UserId> authors) {
        var head = Role.INTEL.groupOf(office);
        var isOwnWork =
                authors.stream().anyMatch(author -> accounts.groupsOf(author).contains(head));
        return isOwnWork ? Role.KAKANIM.groupOf(office) : head;
    }
}
