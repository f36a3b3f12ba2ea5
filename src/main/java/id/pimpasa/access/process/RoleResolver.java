package id.pimpasa.access.process;

import id.pimpasa.access.OfficeDirectory;
import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.process.ProcessBean;

/** Names the group that a step is for: {@code #{roles.of('kakanim', officeCode)}}. */
@ProcessBean("roles")
public class RoleResolver {

    private final OfficeDirectory offices;

    RoleResolver(OfficeDirectory offices) {
        this.offices = offices;
    }

    /**
     * @param role code of the role
     * @param officeCode the office of the case; a role of the Kanwil is found at the Kanwil above it
     */
    public String of(String role, String officeCode) {
        var office = new OfficeCode(officeCode);
        var wanted = Role.ofCode(role).orElseThrow(() -> new IllegalArgumentException("No such role: " + role));
        return wanted.groupOf(wanted.isAtKanwil() ? offices.kanwilOf(office) : office);
    }
}
