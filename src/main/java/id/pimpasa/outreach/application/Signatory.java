package id.pimpasa.outreach.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who signs a letter of the office: title and name as they stand under the signature. */
@Component
class Signatory {

    private final Positions positions;
    private final Territory territory;
    private final Accounts accounts;

    Signatory(Positions positions, Territory territory, Accounts accounts) {
        this.positions = positions;
        this.territory = territory;
        this.accounts = accounts;
    }

    Map<String, Object> of(OfficeCode office, Role role) {
        var holder = positions.holderOf(office, role);
        return Map.of(
                "signatoryTitle",
                        holder.map(PositionHolder::title)
                                .orElseGet(() -> territory.office(office).titleOf(role)),
                "signatoryName",
                        holder.flatMap(person -> accounts.find(person.user()))
                                .map(Account::displayName)
                                .orElse(""));
    }
}
