package id.pimpasa.appointment.application;

import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.territory.BusinessClock;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out numbers without gaps: the row stays locked until the caller's transaction ends. */
@Component
class BatchNumbers {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    BatchNumbers(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return such as {@code ANGKATAN-SERANG-2026-01} */
    String next(OfficeCode office) {
        var series = "ANGKATAN-%s-%d"
                .formatted(
                        office.value().toUpperCase(Locale.ROOT),
                        clock.today(office).getYear());
        return "%s-%02d".formatted(series, next(series));
    }

    private int next(String series) {
        return jdbc.sql("""
                        INSERT INTO pimpasa.batch_number AS r (series, last) VALUES (:series, 1)
                        ON CONFLICT (series) DO UPDATE SET last = r.last + 1 RETURNING last
                        """).param("series", series).query(Integer.class).single();
    }
}
