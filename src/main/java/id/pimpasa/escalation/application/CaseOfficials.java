package id.pimpasa.escalation.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.escalation.ReportId;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The officials who could meet a case: those of its office and of the Kanwil. */
@Component
@Transactional(readOnly = true)
public class CaseOfficials {

    private final ReportDesk desk;
    private final Accounts accounts;
    private final Territory territory;

    CaseOfficials(ReportDesk desk, Accounts accounts, Territory territory) {
        this.desk = desk;
        this.accounts = accounts;
        this.territory = territory;
    }

    /** Those who are not accused in the case, by name. */
    public List<Account> involvable(ReportId id) {
        var report = desk.report(id);
        return Arrays.stream(Role.values())
                .map(role -> role.groupOf(role.isAtKanwil() ? territory.kanwilOf(report.office()) : report.office()))
                .flatMap(group -> accounts.membersOf(group).stream())
                .distinct()
                .filter(account -> !report.isAccused(account.id()))
                .sorted(Comparator.comparing(Account::displayName))
                .toList();
    }

    /** Whether somebody at the Kanwil is left who can decide the case when this person has no part in it. */
    public boolean canGoOnWithout(ReportId id, UserId official) {
        var kanwil = territory.kanwilOf(desk.report(id).office());
        var deciding = Stream.of(Role.KABID_INTEL, Role.KAKANWIL)
                .flatMap(role -> accounts.membersOf(role.groupOf(kanwil)).stream())
                .map(Account::id)
                .collect(Collectors.toSet());
        return !deciding.contains(official)
                || deciding.stream()
                        .anyMatch(user ->
                                !user.equals(official) && !desk.report(id).isAccused(user));
    }

    /** The names of those who are. */
    public List<String> accused(ReportId id) {
        return desk.report(id).accused().stream()
                .flatMap(official -> accounts.find(official).stream())
                .map(Account::displayName)
                .sorted()
                .toList();
    }
}
