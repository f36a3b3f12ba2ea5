package id.pimpasa.territory;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person in a position.
 *
 * @param title as it stands under a signature, with Plt. or Plh. before it
 * @param until last day; empty while no end is known
 */
public record PositionHolder(
        OfficeCode office,
        Role role,
        UserId user,
        Capacity capacity,
        String title,
        LocalDate from,
        Optional<LocalDate> until) {

    public boolean isHolding(LocalDate date) {
        return !date.isBefore(from) && until.map(last -> !date.isAfter(last)).orElse(true);
    }
}
