package id.pimpasa.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pimpasa.testsupport.PimpasaTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database says of a refused statement may reach the log, so it must not hold the values. */
@PimpasaTest
class DatabaseErrorTest {

    private static final String MARKER = "penanda-nilai-71c0";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aRefusedBatchDoesNotRepeatItsValues() {
        var error = catchThrowable(() -> transactions.executeWithoutResult(status -> {
            jdbc.execute("CREATE TEMP TABLE refused (word text PRIMARY KEY) ON COMMIT DROP");
            jdbc.batchUpdate(
                    "INSERT INTO refused (word) VALUES (?)", List.of(new Object[] {MARKER}, new Object[] {MARKER}));
        }));

        assertThat(written(error)).contains("refused_pkey").doesNotContain(MARKER);
    }

    private static String written(Throwable error) {
        var text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
