package id.pimpasa.evidence.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pimpasa.evidence.EvidenceFiles;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frame heads: length 11 or 17, 8 bits, 16 by 16, then one or three colours of three bytes each. */
class JpegScansTest {

    private static final String THREE_COLOURS = "0011 08 0010 0010 03 010000 020000 030000 ";

    @ParameterizedTest
    @CsvSource({
        "FFC0, FFDA 000C 03, false",
        "FFC1, FFDA 000C 03, false",
        "FFC2, FFDA 000C 03, true",
        "FFC6, FFDA 000C 03, true",
        "FFC0, FFDA 0008 01, true",
        "AAFFFFC2, FFDA 000C 03, true",
        "FF00FFD0FFC2, FFDA 000C 03, true"
    })
    void severalGoesAreFoundHoweverTheyAreHidden(String frame, String scan, boolean several) {
        assertThat(JpegScans.areSeveral(bytes("FFD8 FFE0 0004 0000" + frame + THREE_COLOURS + scan)))
                .isEqualTo(several);
    }

    @Test
    void whatEndsTooEarlyIsLeftToTheReader() {
        assertThat(JpegScans.areSeveral(bytes("FFD8"))).isFalse();
        assertThat(JpegScans.areSeveral(bytes("FFD8 FFE0 FFFF"))).isFalse();
    }

    @Test
    void photosOfACameraAreToldInOneGo() {
        assertThat(JpegScans.areSeveral(EvidenceFiles.jpegWithExif(40, 30, 1))).isFalse();
        assertThat(JpegScans.areSeveral(EvidenceFiles.progressiveJpeg(40, 30))).isTrue();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
