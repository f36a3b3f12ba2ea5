package id.pimpasa.territory;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.data.PositionTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which position, substitutes included. Holding a position puts a person into its group for exactly as long as
 * it lasts; that is how work reaches a Plh. and leaves them again.
 */
@Component
public class Positions {

    private final PositionTable holdings;
    private final Territory territory;
    private final BusinessClock clock;
    private final Accounts accounts;

    Positions(PositionTable holdings, Territory territory, BusinessClock clock, Accounts accounts) {
        this.holdings = holdings;
        this.territory = territory;
        this.clock = clock;
        this.accounts = accounts;
    }

    /**
     * Gives a position to a person. A new definitive holder ends the time of the one before.
     *
     * @param until last day, or {@code null} when no end is known; a Plh. needs one
     * @throws InvalidInputException when the person has no account or the dates make no sense
     */
    @Transactional
    public void appoint(OfficeCode office, Role role, UserId user, Capacity capacity, LocalDate from, LocalDate until) {
        requireSense(user, capacity, from, until);
        if (capacity == Capacity.DEFINITIVE) {
            holdings.endDefinitive(office, role, from.minusDays(1));
        }
        holdings.insert(office, role, user, capacity, from, until);
        bringGroupUpToDate(office, role);
    }

    /** Ends what the person holds of the position; {@code lastDay} is the last one that counts. */
    @Transactional
    public void end(OfficeCode office, Role role, UserId user, LocalDate lastDay) {
        holdings.end(office, role, user, lastDay);
        bringGroupUpToDate(office, role);
    }

    /** @return who signs for the position today: a substitute before the definitive holder */
    @Transactional(readOnly = true)
    public Optional<PositionHolder> holderOf(OfficeCode office, Role role) {
        return holdersToday(office, role).stream().max(Comparator.comparing(PositionHolder::capacity));
    }

    /** @return what stands under something that is signed for the position today */
    @Transactional(readOnly = true)
    public Signature signatureOf(OfficeCode office, Role role) {
        var holder = holderOf(office, role);
        return new Signature(
                holder.map(PositionHolder::title)
                        .orElseGet(() -> territory.office(office).titleOf(role)),
                holder.flatMap(person -> accounts.find(person.user()))
                        .map(Account::displayName)
                        .orElse(""));
    }

    /** @return all holdings that have not ended, future ones included */
    @Transactional(readOnly = true)
    public List<PositionHolder> holders() {
        return territory.offices().stream()
                .flatMap(office -> holdings.notEndedBefore(office, clock.today(office.code())).stream())
                .toList();
    }

    /** Lets appointments begin and end with the day; safe to run as often as one likes. */
    @Transactional
    public void bringGroupsUpToDate() {
        for (var office : territory.offices()) {
            office.positions().keySet().forEach(role -> bringGroupUpToDate(office.code(), role));
        }
    }

    private void bringGroupUpToDate(OfficeCode office, Role role) {
        var group = role.groupOf(office);
        var holding =
                holdersToday(office, role).stream().map(PositionHolder::user).toList();
        for (var user : holdings.everHolding(office, role)) {
            if (holding.contains(user)) {
                accounts.addToGroup(user, group);
            } else {
                accounts.removeFromGroup(user, group);
            }
        }
    }

    private List<PositionHolder> holdersToday(OfficeCode office, Role role) {
        var today = clock.today(office);
        return holdings.notEndedBefore(territory.office(office), today).stream()
                .filter(holder -> holder.role() == role && holder.isHolding(today))
                .toList();
    }

    private void requireSense(UserId user, Capacity capacity, LocalDate from, LocalDate until) {
        if (accounts.find(user).isEmpty()) {
            throw new InvalidInputException("Akun pejabat tidak ditemukan. Buat akunnya dahulu di halaman Admin.");
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidInputException("Tanggal berakhir mendahului tanggal mulai. Perbaiki salah satunya.");
        }
        if (capacity == Capacity.PLH && until == null) {
            throw new InvalidInputException("Penunjukan Plh. harus memiliki tanggal berakhir.");
        }
    }
}
