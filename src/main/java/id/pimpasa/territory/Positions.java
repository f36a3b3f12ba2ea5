package id.pimpasa.territory;

import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.CurrentUser;
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
     * Gives a position to a person. A new definitive holder ends the time of the one before; other days that overlap are
     * refused.
     *
     * @param until last day, or {@code null} when no end is known; a Plh. needs one
     * @throws InvalidInputException when the person has no account, the dates make no sense, or somebody holds the position
     *     in the same capacity on one of these days
     */
    @Transactional
    public void appoint(OfficeCode office, Role role, UserId user, Capacity capacity, LocalDate from, LocalDate until) {
        requirePosition(office, role);
        requireSense(capacity, from, until);
        requireOfficial(user);
        if (capacity == Capacity.DEFINITIVE) {
            holdings.endDefinitive(office, role, from.minusDays(1));
        }
        refuseOverlap(office, role, capacity, from, until);
        holdings.insert(office, role, user, capacity, from, until);
        bringGroupUpToDate(office, role);
    }

    /**
     * Ends a holding now: yesterday was its last day. One that began today or lies ahead never counts.
     *
     * @param from the holding's first day, which tells it from others of the same person
     */
    @Transactional
    public void end(OfficeCode office, Role role, UserId user, Capacity capacity, LocalDate from) {
        holdings.end(office, role, user, capacity, from, clock.today(office).minusDays(1));
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

    private void requirePosition(OfficeCode office, Role role) {
        var isThere = territory.offices().stream()
                .anyMatch(each -> each.code().equals(office) && each.positions().containsKey(role));
        if (!isThere) {
            throw new InvalidInputException("Jabatan tidak dikenal. Pilih dari daftar.");
        }
    }

    /** Whoever gives out positions and accounts must not read cases. */
    private void requireOfficial(UserId user) {
        if (accounts.find(user).isEmpty()) {
            throw new InvalidInputException("Akun pejabat tidak ditemukan. Buat akunnya dahulu di halaman Admin.");
        }
        if (accounts.groupsOf(user).contains(CurrentUser.ADMINISTRATORS)) {
            throw new InvalidInputException(
                    "Akun administrator tidak dapat memegang jabatan. Buat akun tersendiri untuk pejabat itu.");
        }
    }

    private void refuseOverlap(OfficeCode office, Role role, Capacity capacity, LocalDate from, LocalDate until) {
        holdings.notEndedBefore(territory.office(office), from).stream()
                .filter(holder -> holder.role() == role && holder.capacity() == capacity)
                .filter(holder -> until == null || !holder.from().isAfter(until))
                .findFirst()
                .ifPresent(holder -> {
                    throw new InvalidInputException(
                            "Masa ini tumpang tindih dengan %s yang menjabat %s. Akhiri dahulu masa itu, atau ubah tanggalnya."
                                    .formatted(holder.title(), daysOf(holder)));
                });
    }

    private static String daysOf(PositionHolder holder) {
        return "mulai " + DAY.format(holder.from())
                + holder.until().map(day -> " sampai dengan " + DAY.format(day)).orElse("");
    }

    private static void requireSense(Capacity capacity, LocalDate from, LocalDate until) {
        if (capacity == null) {
            throw new InvalidInputException("Pilih sebagai apa jabatan itu dipegang.");
        }
        if (from == null) {
            throw new InvalidInputException("Isi tanggal mulai.");
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidInputException("Tanggal berakhir mendahului tanggal mulai. Perbaiki salah satunya.");
        }
        if (capacity == Capacity.PLH && until == null) {
            throw new InvalidInputException("Penunjukan Plh. harus memiliki tanggal berakhir.");
        }
    }
}
