package id.pimpasa.demo;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;

/** The accounts that the README names. */
final class People {

    static final UserId TU = new UserId(Role.TU.code());
    static final UserId KABID_INTEL = new UserId(Role.KABID_INTEL.code());
    static final UserId KAKANWIL = new UserId(Role.KAKANWIL.code());

    private People() {}

    /** Who holds the position at this Kanim, or at the Kanwil above it. */
    static UserId holder(Role role, OfficeCode office) {
        return new UserId(role.isAtKanwil() ? role.code() : role.groupOf(office));
    }

    static UserId intel(OfficeCode office) {
        return holder(Role.INTEL, office);
    }

    static UserId kakanim(OfficeCode office) {
        return holder(Role.KAKANIM, office);
    }
}
