package id.pimpasa.appointment.application;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out numbers without gaps: the row stays locked until the caller's transaction ends. */
@Component
class BatchNumbers {

    private final JdbcClient jdbc;

    BatchNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(String series) {
        return jdbc.sql("""
                        INSERT INTO pimpasa.batch_number AS r (series, last) VALUES (:series, 1)
                        ON CONFLICT (series) DO UPDATE SET last = r.last + 1 RETURNING last
                        """).param("series", series).query(Integer.class).single();
    }
}
