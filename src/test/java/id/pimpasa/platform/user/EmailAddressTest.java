package id.pimpasa.platform.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"dewi@imigrasi.go.id", " dewi.a@kanim-serang.imigrasi.go.id ", "d@a.id"})
    void isOne(String text) {
        assertThat(EmailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "dewi", "dewi@", "@imigrasi.go.id", "dewi@imigrasi", "dewi a@imigrasi.go.id", "a@b@c.id"})
    void isNone(String text) {
        assertThat(EmailAddress.isOne(text)).isFalse();
    }

    @Test
    void hasAtMost120Characters() {
        var domain = "@imigrasi.go.id";
        var long64 = "d".repeat(64);
        assertThat(EmailAddress.isOne(long64 + domain)).isTrue();
        assertThat(EmailAddress.isOne("d" + long64 + domain)).isFalse();
        assertThat(EmailAddress.isOne("d@" + "a".repeat(115) + ".id")).isTrue();
        assertThat(EmailAddress.isOne("d@" + "a".repeat(116) + ".id")).isFalse();
    }
}
