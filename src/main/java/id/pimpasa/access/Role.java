package id.pimpasa.access;

import id.pimpasa.platform.office.OfficeCode;
import java.util.Arrays;
import java.util.Optional;

/** A role of the programme. A person has a role in one office; the pair is a group such as {@code intel-serang}. */
public enum Role {
    PIMPASA("pimpasa", "Petugas Imigrasi Pembina Desa", false),
    INTEL("intel", "Intelijen dan Penindakan Keimigrasian", false),
    KAKANIM("kakanim", "Kepala Kantor Imigrasi", false),
    TU("tu", "Tata Usaha", true),
    KABID_INTEL("kabid-intel", "Kepala Bidang Intelijen dan Kepatuhan Internal", true),
    KAKANWIL("kakanwil", "Kepala Kantor Wilayah", true);

    private final String code;
    private final String title;
    private final boolean atKanwil;

    Role(String code, String title, boolean atKanwil) {
        this.code = code;
        this.title = title;
        this.atKanwil = atKanwil;
    }

    /** The role's code as groups and models write it, such as {@code kabid-intel}. */
    public String code() {
        return code;
    }

    /** The role in Indonesian, as people read it. */
    public String title() {
        return title;
    }

    /** Whether the role stands at the regional office (Kanwil) rather than at an immigration office (Kanim). */
    public boolean isAtKanwil() {
        return atKanwil;
    }

    public String groupOf(OfficeCode office) {
        return code + "-" + office.value();
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
