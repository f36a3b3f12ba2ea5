package id.pimpasa.territory.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.OfficeKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** Another Kanwil, in another zone, is set up by another file and nothing else. */
class RegionFileTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final OfficeCode KANWIL = new OfficeCode("sulsel");
    private static final OfficeCode PAREPARE = new OfficeCode("parepare");

    private Region region;

    @BeforeEach
    void readTheFileOfAnotherRegion() throws IOException {
        region = RegionFile.read(new ClassPathResource("territory/sulsel.yaml"));
    }

    @Test
    void theZoneOfTheApplicationAndOfEachOfficeComesFromTheFile() {
        assertThat(new TerritoryConfiguration().regionZone(region)).isEqualTo(WITA);
        assertThat(region.offices()).extracting(Office::zone).containsOnly(WITA);
    }

    @Test
    void officesAndTheKanwilAboveThemComeFromTheFile() {
        assertThat(region.offices())
                .extracting(office -> office.code().value())
                .containsExactly("sulsel", "makassar", "parepare");
        assertThat(region.offices()).extracting(Office::parent).containsOnly(KANWIL);
        assertThat(region.office(KANWIL)).map(Office::kind).contains(OfficeKind.KANWIL);
        assertThat(region.office(PAREPARE)).map(Office::city).contains("Parepare");
    }

    @Test
    void titlesOfPositionsComeFromTheFile() {
        assertThat(region.office(KANWIL))
                .map(office -> office.titleOf(Role.KAKANWIL))
                .contains("Kepala Kantor Wilayah Direktorat Jenderal Imigrasi Sulawesi Selatan");
        assertThat(region.office(PAREPARE))
                .map(office -> office.titleOf(Role.INTEL))
                .contains("Kepala Seksi Intelijen dan Penindakan Keimigrasian");
    }

    @Test
    void aDistrictIsServedByAnotherOfficeThanItsRegency() {
        assertThat(region.officeServing("73.06.02", "73.06")).contains(new OfficeCode("makassar"));
        assertThat(region.officeServing("73.06.01", "73.06")).contains(PAREPARE);
        assertThat(region.officeServing("36.04.05", "36.04")).isEmpty();
    }

    @Test
    void namesOfPartnersComeFromTheFile() {
        assertThat(region.partnerNames())
                .containsOnly(
                        entry("polda", "Polda Sulawesi Selatan"),
                        entry("kanim-bandara", "Kantor Imigrasi Makassar di Bandara Sultan Hasanuddin"));
    }

    @Test
    void aFileWithoutAZoneIsRefused() {
        var file = new ByteArrayResource(
                "region: {kanwil: {code: sulsel}}".getBytes(StandardCharsets.UTF_8), "offices of Sulawesi Selatan");

        assertThatIllegalStateException()
                .isThrownBy(() -> RegionFile.read(file))
                .withMessageContainingAll("region.zone", "offices of Sulawesi Selatan");
    }
}
