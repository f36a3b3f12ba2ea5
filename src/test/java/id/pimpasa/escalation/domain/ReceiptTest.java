package id.pimpasa.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private final Receipt receipt = Receipt.issue(new SecureRandom());

    @Test
    void isReadInGroupsHoweverItWasTyped() {
        assertThat(receipt.formatted()).matches("(\\d{4} ){3}\\d{4}");
        assertThat(Receipt.parse(receipt.formatted())).contains(receipt);
        assertThat(Receipt.parse(" " + receipt.formatted().replace(' ', '-') + "\n"))
                .contains(receipt);
    }

    @Test
    void isReadWithAnyDashAndWithoutSpaces() {
        assertThat(Receipt.parse(receipt.digits())).contains(receipt);
        assertThat(Receipt.parse(receipt.formatted().replace(' ', '\u2013'))).contains(receipt);
        assertThat(Receipt.parse(receipt.formatted().replace(' ', '\u00a0'))).contains(receipt);
    }

    /** 5724 is the example of Damm's own table. */
    @Test
    void aReceiptOfTwentyDigitsIsStillRead() {
        assertThat(Receipt.parse("0000 0000 0000 0000 5724").map(Receipt::digits))
                .contains("00000000000000005724");
    }

    @Test
    void everyWrongDigitIsNoticed() {
        assertThat(IntStream.range(0, 16)
                        .boxed()
                        .flatMap(this::withAnotherDigitAt)
                        .map(Receipt::parse))
                .hasSize(144)
                .allSatisfy(parsed -> assertThat(parsed).isEmpty());
    }

    private Stream<String> withAnotherDigitAt(int position) {
        return IntStream.rangeClosed('0', '9')
                .filter(digit -> digit != receipt.digits().charAt(position))
                .mapToObj(digit -> {
                    var digits = new StringBuilder(receipt.digits());
                    digits.setCharAt(position, (char) digit);
                    return digits.toString();
                });
    }

    @Test
    void everySwapOfNeighboursIsNoticed() {
        for (int position = 0; position < 15; position++) {
            var digits = new StringBuilder(receipt.digits());
            digits.setCharAt(position, receipt.digits().charAt(position + 1));
            digits.setCharAt(position + 1, receipt.digits().charAt(position));
            if (!digits.toString().equals(receipt.digits())) {
                assertThat(Receipt.parse(digits.toString())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "abcd abcd abcd abcd", "12345678901234567"})
    void whatIsNoReceiptIsNone(String typed) {
        assertThat(Receipt.parse(typed)).isEmpty();
    }

    @Test
    void neverShowsItselfInALogLine() {
        assertThat(receipt.toString()).doesNotContain(receipt.digits());
    }
}
