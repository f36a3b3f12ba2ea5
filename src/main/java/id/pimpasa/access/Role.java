package id.pimpasa.access;

import id.pimpasa.platform.office.OfficeCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/** A role of the programme. A person has a role in one office; the pair is a group such as {@code intel-serang}. */
public enum Role {
    PIMPASA("pimpasa", "PIMPASA", "Petugas Imigrasi Pembina Desa", false),
    INTEL("intel", "Inteldakim", "Intelijen dan Penindakan Keimigrasian", false),
    KAKANIM("kakanim", "Kepala Kanim", "Kepala Kantor Imigrasi", false),
    TU("tu", "Tata Usaha", "Tata Usaha", true),
    KABID_INTEL("kabid-intel", "Kabid Intelijen", "Kepala Bidang Intelijen dan Kepatuhan Internal", true),
    KAKANWIL("kakanwil", "Kepala Kanwil", "Kepala Kantor Wilayah", true);

    private final String code;
    private final String shortTitle;
    private final String title;
    private final boolean atKanwil;

    Role(String code, String shortTitle, String title, boolean atKanwil) {
        this.code = code;
        this.shortTitle = shortTitle;
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

    /** The group as the task list names it, short enough for a phone: {@code Inteldakim Serang}. An office's code is its place. */
    public String groupNameOf(OfficeCode office) {
        var place = Arrays.stream(office.value().split("-")).map(StringUtils::capitalize);
        return shortTitle + " " + place.collect(Collectors.joining(" "));
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
