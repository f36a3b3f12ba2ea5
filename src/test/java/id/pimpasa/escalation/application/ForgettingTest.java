package id.pimpasa.escalation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.escalation.ReportMother;
import id.pimpasa.platform.web.CallCounter;
import id.pimpasa.testsupport.PimpasaTest;
import id.pimpasa.testsupport.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What public calls leave behind is forgotten when its time is over, and not while a caller waits. */
@PimpasaTest
class ForgettingTest {

    @Autowired
    private CallCounter calls;

    @Autowired
    private AcceptOnce acceptOnce;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private int oldCounts() {
        return jdbc.sql("SELECT count(*) FROM pimpasa.rate_limit WHERE window_start < :old")
                .param("old", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    private int receiptsKeptTooLong() {
        return jdbc.sql("""
                SELECT count(*) FROM pimpasa.report_idempotency WHERE sealed_receipt IS NOT NULL AND created_at < :old
                """)
                .param("old", Timestamp.from(clock.instant().minus(Duration.ofDays(2))))
                .query(Integer.class)
                .single();
    }

    @Test
    void noCallerClearsUpAfterOthers() {
        calls.count("uji", "pemanggil-lama");
        clock.advance(Duration.ofHours(26));
        calls.count("uji", UUID.randomUUID().toString());
        assertThat(oldCounts()).isPositive();
        calls.forgetOldCalls();
        assertThat(oldCounts()).isZero();
    }

    @Test
    void aReceiptIsToldAgainForTwoDaysAndThenKeptNowhere() {
        var key = UUID.randomUUID().toString();
        var receipt = acceptOnce.submit(key, ReportMother.medium());
        clock.advance(Duration.ofHours(47));
        acceptOnce.forgetReceipts();
        assertThat(acceptOnce.submit(key, ReportMother.medium())).isEqualTo(receipt);
        clock.advance(Duration.ofHours(2));
        assertThat(receiptsKeptTooLong()).isPositive();
        acceptOnce.forgetReceipts();
        assertThat(receiptsKeptTooLong()).isZero();
    }

    @Test
    void whoSendsTheSameAfterTwoDaysMakesNoSecondReport() {
        var key = UUID.randomUUID().toString();
        acceptOnce.submit(key, ReportMother.medium());
        clock.advance(Duration.ofHours(49));
        acceptOnce.forgetReceipts();
        assertThatThrownBy(() -> acceptOnce.submit(key, ReportMother.medium()))
                .isInstanceOf(SubmissionConflictException.class)
                .hasMessageContaining("sudah diterima");
    }
}
