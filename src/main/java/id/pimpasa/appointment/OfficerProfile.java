package id.pimpasa.appointment;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import java.util.Map;

/** An officer as letters name him. */
public record OfficerProfile(UserId user, OfficeCode office, String name, String nip, String grade, String jobTitle) {

    private static final Map<String, String> RANKS = Map.ofEntries(
            Map.entry("II/a", "Pengatur Muda"),
            Map.entry("II/b", "Pengatur Muda Tingkat I"),
            Map.entry("II/c", "Pengatur"),
            Map.entry("II/d", "Pengatur Tingkat I"),
            Map.entry("III/a", "Penata Muda"),
            Map.entry("III/b", "Penata Muda Tingkat I"),
            Map.entry("III/c", "Penata"),
            Map.entry("III/d", "Penata Tingkat I"),
            Map.entry("IV/a", "Pembina"),
            Map.entry("IV/b", "Pembina Tingkat I"),
            Map.entry("IV/c", "Pembina Utama Muda"),
            Map.entry("IV/d", "Pembina Utama Madya"),
            Map.entry("IV/e", "Pembina Utama"));

    /** @return rank and grade (pangkat/golongan) as civil-service letters write them, such as {@code Penata, III/c} */
    public String rankAndGrade() {
        var rank = RANKS.get(grade);
        return rank == null ? grade : rank + ", " + grade;
    }
}
