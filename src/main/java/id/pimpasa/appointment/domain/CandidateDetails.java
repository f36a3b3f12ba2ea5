package id.pimpasa.appointment.domain;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.EmailAddress;
import id.pimpasa.territory.VillageCode;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a Kanim states of a civil servant whom it nominates.
 *
 * @param nip personnel number, 18 digits
 * @param grade rank and grade (golongan), such as {@code III/b}
 * @param email official address, where the account's mail goes
 * @param yearsOfService whole years, 0 to 50
 * @param disciplined under disciplinary punishment now or in the last two years
 * @param briefed has attended the programme's briefing (pembekalan)
 * @param villages villages to mentor, at least one
 */
public record CandidateDetails(
        String name,
        String nip,
        String grade,
        String jobTitle,
        String email,
        Integer yearsOfService,
        Boolean disciplined,
        Boolean briefed,
        List<VillageCode> villages) {

    private static final Pattern GRADE = Pattern.compile("(I|II|III|IV)/[a-e]");
    private static final int MOST_YEARS = 50;
    private static final int LONGEST_TEXT = 120;

    /** @throws InvalidInputException when something is missing or makes no sense; says which entry */
    public CandidateDetails {
        name = text(name, "Nama");
        jobTitle = text(jobTitle, "Jabatan");
        nip = new Nip(nip).value();
        require(grade != null && GRADE.matcher(grade).matches(), "Pilih golongan dari daftar.");
        require(EmailAddress.isOne(email), "Surel dinas tidak benar. Contoh: nama@imigrasi.go.id.");
        require(
                yearsOfService != null && yearsOfService >= 0 && yearsOfService <= MOST_YEARS,
                "Masa kerja harus antara 0 dan 50 tahun.");
        require(disciplined != null && briefed != null, "Jawab pertanyaan hukuman disiplin dan pembekalan.");
        require(villages != null && !villages.isEmpty(), "Setiap calon memerlukan sekurang-kurangnya satu desa.");
        require(
                new HashSet<>(villages).size() == villages.size(),
                "Desa yang sama tercantum dua kali untuk satu calon.");
        email = email.strip();
        villages = List.copyOf(villages);
    }

    private static String text(String value, String label) {
        require(
                value != null && !value.isBlank() && value.length() <= LONGEST_TEXT,
                label + " calon wajib diisi, paling banyak 120 huruf.");
        return value.strip();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidInputException("candidates", message);
        }
    }
}
