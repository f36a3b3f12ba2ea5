package id.pimpasa.home;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
import id.pimpasa.access.Role;
import id.pimpasa.home.Welcome.Position;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows who comes in: the person's name and the positions that bring them work today. */
@Component
class Reception {

    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final Territory territory;
    private final NextWork nextWork;

    Reception(CurrentUser currentUser, Accounts accounts, Territory territory, NextWork nextWork) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.territory = territory;
        this.nextWork = nextWork;
    }

    Optional<Welcome> welcome() {
        return currentUser
                .find()
                .map(user -> new Welcome(
                        nameOf(user),
                        positions(),
                        currentUser.isAdministrator(),
                        nextWork.of(user),
                        hasOneOf(Role.PIMPASA, Role.INTEL, Role.KAKANIM),
                        hasOneOf(Role.INTEL),
                        hasOneOf(Role.INTEL, Role.KAKANIM, Role.KABID_INTEL, Role.KAKANWIL),
                        hasOneOf(Role.PIMPASA, Role.INTEL, Role.KAKANIM, Role.KABID_INTEL, Role.KAKANWIL),
                        hasOneOf(Role.INTEL, Role.KAKANIM, Role.KABID_INTEL, Role.KAKANWIL),
                        hasOneOf(Role.TU)));
    }

    private String nameOf(UserId user) {
        return accounts.find(user).map(Account::displayName).orElse(user.value());
    }

    private List<Position> positions() {
        return territory.offices().stream()
                .flatMap(office -> Arrays.stream(Role.values())
                        .filter(role -> currentUser.has(role, office.code()))
                        .map(role -> position(role, office)))
                .toList();
    }

    private boolean hasOneOf(Role... roles) {
        return territory.offices().stream()
                .map(Office::code)
                .anyMatch(office -> Arrays.stream(roles).anyMatch(role -> currentUser.has(role, office)));
    }

    private static Position position(Role role, Office office) {
        return new Position(office.titleOf(role), office.name());
    }
}
