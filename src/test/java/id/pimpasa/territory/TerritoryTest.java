package id.pimpasa.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.testsupport.PimpasaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PimpasaTest
class TerritoryTest {

    private static final OfficeCode BANTEN = new OfficeCode("banten");

    @Autowired
    private Territory territory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void holdsEveryVillageOfTheCountry() {
        assertThat(jdbc.sql("SELECT count(*) FROM pimpasa.village")
                        .query(Integer.class)
                        .single())
                .isEqualTo(83_762);
    }

    @ParameterizedTest
    @CsvSource({
        "Lontar Tirtayasa, serang",
        "Pulo Panjang Pulo Ampel, cilegon",
        "Tanjakan Mekar Rajeg, tangerang",
    })
    void knowsWhichOfficeServesAVillage(String words, String office) {
        var village = territory.search(words, 1).get(0);

        assertThat(territory.officeServing(village.code())).contains(new OfficeCode(office));
    }

    @Test
    void servesNoVillageOutsideTheRegion() {
        assertThat(territory.officeServing(new VillageCode("11.01.01.2001"))).isEmpty();
    }

    @Test
    void everyVillageOfTheRegionHasExactlyOneOffice() {
        var served = territory.kanims().stream()
                .mapToInt(kanim -> territory.villagesServedBy(kanim).size())
                .sum();

        assertThat(served)
                .isEqualTo(jdbc.sql("SELECT count(*) FROM pimpasa.village WHERE code LIKE '36.%'")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void namesAVillageAsALetterDoes() {
        var lontar = territory.search("lontar tirtayasa", 1).get(0);

        assertThat(lontar.fullName()).isEqualTo("Desa Lontar, Kecamatan Tirtayasa, Kabupaten Serang");
        assertThat(lontar.kind().headTitle()).isEqualTo("Kepala Desa");
    }

    @Test
    void searchPutsTheRegionFirstAndKeepsTheLimit() {
        var found = territory.search("suka", 7);

        assertThat(found).hasSize(7).allMatch(village -> village.provinceName().equals("Banten"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\\", "zzzzqqqq", "' OR 1=1 --"})
    void searchTakesHostileTextLiterally(String text) {
        assertThat(territory.search(text, 100))
                .allMatch(village -> village.fullName().toLowerCase().contains(text.toLowerCase()));
    }

    @Test
    void searchOfNothingFindsNothing() {
        assertThat(territory.search("  ", 10)).isEmpty();
        assertThat(territory.search(null, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "36", "36.04.13.9999", "36.04.13.2006'", "36041320 06"})
    void refusesWhatIsNoVillageCode(String text) {
        assertThatThrownBy(() -> new VillageCode(text)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesAVillageThatDoesNotExist() {
        var unknown = new VillageCode("36.99.99.2999");

        assertThat(territory.exists(unknown)).isFalse();
        assertThatThrownBy(() -> territory.village(unknown))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Pilih desa/kelurahan");
    }

    @Test
    void everyKanimStandsUnderTheKanwil() {
        assertThat(territory.kanims()).extracting(OfficeCode::value).containsExactly("tangerang", "serang", "cilegon");
        assertThat(territory.kanims())
                .allMatch(kanim -> territory.kanwilOf(kanim).equals(BANTEN));
        assertThat(territory.kanwilOf(BANTEN)).isEqualTo(BANTEN);
    }
}
