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
        assertThat(receipt.formatted()).matches("(\\d{4} ){4}\\d{4}");
        assertThat(Receipt.parse(receipt.formatted())).contains(receipt);
        assertThat(Receipt.parse(" " + receipt.formatted().replace(' ', '-') + "\n"))
                .contains(receipt);
    }

    @Test
    void everyWrongDigitIsNoticed() {
        assertThat(IntStream.range(0, 20)
                        .boxed()
                        .flatMap(this::withAnotherDigitAt)
                        .map(Receipt::parse))
                .hasSize(180)
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
        for (int position = 0; position < 19; position++) {
            var digits = new StringBuilder(receipt.digits());
            digits.setCharAt(position, receipt.digits().charAt(position + 1));
            digits.setCharAt(position + 1, receipt.digits().charAt(position));
            if (!digits.toString().equals(receipt.digits())) {
                assertThat(Receipt.parse(digits.toString())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "abcd abcd abcd abcd abcd", "123456789012345678901"})
    void whatIsNoReceiptIsNone(String typed) {
        assertThat(Receipt.parse(typed)).isEmpty();
    }

    @Test
    void neverShowsItselfInALogLine() {
        assertThat(receipt.toString()).doesNotContain(receipt.digits());
    }
}
