package id.pimpasa.territory;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import java.time.ZoneId;
import java.util.Map;

/**
 * An office of the region.
 *
 * @param zone the zone in which its days begin and its working hours are meant
 * @param parent the Kanwil above a Kanim; a Kanwil is its own parent
 * @param city where its letters are dated
 * @param positions title of each position it has
 */
public record Office(
        OfficeCode code,
        String name,
        OfficeKind kind,
        ZoneId zone,
        OfficeCode parent,
        String city,
        Map<Role, String> positions) {

    /** @return the title of the position, or of the role where the office has not named one */
    public String titleOf(Role role) {
        return positions.getOrDefault(role, role.title());
    }
}
