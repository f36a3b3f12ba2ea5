package id.pimpasa.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"081277889901", "0812-7788-9901", "+62 812 7788 9901", "WA:6281277889901!", "0812.7788.9901"})
    void recognisesAMobileNumberInAnySpelling(String written) {
        assertThat(Trace.in("Hubungi " + written + " segera"))
                .containsExactly(new Trace(Trace.Kind.PHONE, "081277889901"));
    }

    @ParameterizedTest
    @CsvSource({"Calonya Pak Rahmat dari kota, rahmat", "dibawa sponsor Yanti kemarin, yanti", "oleh Hj. Aminah, aminah"
    })
    void recognisesANameAfterAFormOfAddress(String text, String name) {
        assertThat(Trace.in(text)).containsExactly(new Trace(Trace.Kind.NAME, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gajinya 8000000 per bulan", "NIK 3604130812000123", "pak tani di sawah", ""})
    void findsNothingElse(String text) {
        assertThat(Trace.in(text)).isEmpty();
    }
}
