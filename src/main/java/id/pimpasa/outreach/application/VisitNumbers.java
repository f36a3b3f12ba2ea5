package id.pimpasa.outreach.application;

import id.pimpasa.platform.office.OfficeCode;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers visits as an office's register does: one sequence per office and year, without gaps. */
@Component
class VisitNumbers {

    private final JdbcClient jdbc;

    VisitNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the next number, such as {@code KJ-SERANG-2026-0001}; taken back if the transaction fails */
    String next(OfficeCode office, int year) {
        int number = jdbc.sql("""
                INSERT INTO pimpasa.visit_register (office, year, last_number) VALUES (:office, :year, 1)
                ON CONFLICT (office, year) DO UPDATE SET last_number = visit_register.last_number + 1
                RETURNING last_number
                """)
                .param("office", office.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return "KJ-%s-%d-%04d".formatted(office.value().toUpperCase(Locale.ROOT), year, number);
    }
}
