package id.pimpasa.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class UploadLimitsTest {

    private final UploadLimits limits = new UploadLimits(
            DataSize.ofMegabytes(7),
            new PublicLimits(1, 1, 1, 1, Duration.ZERO, Duration.ZERO, Duration.ZERO, 1, 1, 1, 1, 20 * 1024 * 1024, 3));

    @Test
    void saysWhatIsSet() {
        assertThat(limits.largestFile()).isEqualTo("7 MB");
        assertThat(limits.mostFiles()).isEqualTo(3);
        assertThat(limits.tooLarge("Perkecil berkasnya."))
                .contains("satu berkas paling besar 7 MB", "semuanya paling besar 20 MB", "Perkecil berkasnya.");
    }
}
