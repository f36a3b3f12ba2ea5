package id.pimpasa.platform.office;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers what offices enter in their registers: one sequence per register, office and year, without gaps. */
@Component
public class OfficeRegisters {

    private final JdbcClient jdbc;

    OfficeRegisters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param register its letters, such as {@code LD}
     * @return the next number, such as {@code LD-SERANG-2026-0001}; taken back if the transaction fails
     */
    public String next(String register, OfficeCode office, int year) {
        int number = jdbc.sql("""
                INSERT INTO pimpasa.office_register AS r (register, office, year, last_number)
                VALUES (:register, :office, :year, 1)
                ON CONFLICT (register, office, year) DO UPDATE SET last_number = r.last_number + 1
                RETURNING last_number
                """)
                .param("register", register)
                .param("office", office.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%s-%d-%04d".formatted(register, office.value().toUpperCase(Locale.ROOT), year, number);
    }
}
