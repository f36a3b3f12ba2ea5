package id.pimpasa.outreach.application;

import id.pimpasa.platform.office.OfficeCode;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers promotions as an office's register does: one sequence per office and year. */
@Component
class PromotionNumbers {

    private final JdbcClient jdbc;

    PromotionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the next number, such as {@code DM-SERANG-2026-0001}; taken back if the transaction fails */
    String next(OfficeCode office, int year) {
        int number = jdbc.sql("""
                INSERT INTO pimpasa.promotion_register (office, year, last_number) VALUES (:office, :year, 1)
                ON CONFLICT (office, year) DO UPDATE SET last_number = promotion_register.last_number + 1
                RETURNING last_number
                """)
                .param("office", office.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return "DM-%s-%d-%04d".formatted(office.value().toUpperCase(Locale.ROOT), year, number);
    }
}
