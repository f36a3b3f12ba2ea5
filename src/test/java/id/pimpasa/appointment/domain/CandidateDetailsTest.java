package id.pimpasa.appointment.domain;

import static id.pimpasa.appointment.domain.CandidateMother.LONTAR;
import static id.pimpasa.appointment.domain.CandidateMother.NIP;
import static id.pimpasa.appointment.domain.CandidateMother.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.territory.VillageCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateDetailsTest {

    private static CandidateDetails with(String name, String grade, String email, Integer yearsOfService) {
        return new CandidateDetails(
                name, NIP, grade, "Analis", email, yearsOfService, false, true, List.of(new VillageCode(LONTAR)));
    }

    @Test
    void stripsWhatSurroundsTheEntries() {
        var details = with("  Sri Wahyuni ", "III/b", " sri@imigrasi.test ", 5);
        assertThat(details.name()).isEqualTo("Sri Wahyuni");
        assertThat(details.email()).isEqualTo("sri@imigrasi.test");
        assertThat(candidate(" " + NIP + " ", LONTAR).nip()).isEqualTo(NIP);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12345678901234567", "1234567890123456789", "19900101201503100A"})
    void refusesANumberThatIsNotEighteenDigits(String nip) {
        assertThatThrownBy(() -> candidate(nip, LONTAR))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("18 angka");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "V/a", "III/f", "IIIb", "III/b "})
    void refusesAGradeThatDoesNotExist(String grade) {
        assertThatThrownBy(() -> with("Sri", grade, "sri@imigrasi.test", 5)).hasMessageContaining("golongan");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sri", "sri@imigrasi", "s ri@imigrasi.test", "sri@@imigrasi.test"})
    void refusesAnAddressToWhichNoMailCanGo(String email) {
        assertThatThrownBy(() -> with("Sri", "III/b", email, 5)).hasMessageContaining("Surel");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "50, true", "51, false"})
    void takesYearsOfAWorkingLife(int years, boolean accepted) {
        if (accepted) {
            assertThat(with("Sri", "III/b", "sri@imigrasi.test", years).yearsOfService())
                    .isEqualTo(years);
        } else {
            assertThatThrownBy(() -> with("Sri", "III/b", "sri@imigrasi.test", years))
                    .hasMessageContaining("Masa kerja");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void needsAName(String name) {
        assertThatThrownBy(() -> with(name, "III/b", "sri@imigrasi.test", 5)).hasMessageContaining("Nama");
    }

    @Test
    void refusesANameThatDoesNotFit() {
        assertThat(with("a".repeat(120), "III/b", "sri@imigrasi.test", 5).name())
                .hasSize(120);
        assertThatThrownBy(() -> with("a".repeat(121), "III/b", "sri@imigrasi.test", 5))
                .hasMessageContaining("120");
    }

    @Test
    void needsAVillageAndNoVillageTwice() {
        assertThatThrownBy(() -> candidate(NIP)).hasMessageContaining("sekurang-kurangnya satu desa");
        assertThatThrownBy(() -> candidate(NIP, LONTAR, LONTAR)).hasMessageContaining("dua kali");
    }

    @ParameterizedTest
    @CsvSource({
        "199013012015031001, tanggal lahir",
        "199002302015031001, tanggal lahir",
        "199001012015131001, bulan pengangkatan",
        "199001012015001001, bulan pengangkatan",
        "199001012005031001, tidak sesuai dengan tanggal lahir",
        "199001012015033001, 1 (pria) atau 2 (wanita)",
    })
    void refusesDigitsThatAreNoPersonnelNumber(String nip, String why) {
        assertThatThrownBy(() -> candidate(nip, LONTAR)).hasMessageContaining(why);
    }

    @Test
    void takesContractStaffWhoseNumberHasTwentyOneForAMonth() {
        assertThat(candidate("199001012023211001", LONTAR).nip()).endsWith("211001");
    }
}
