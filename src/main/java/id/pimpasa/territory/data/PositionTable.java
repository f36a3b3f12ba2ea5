package id.pimpasa.territory.data;

import id.pimpasa.access.Role;
import id.pimpasa.platform.office.OfficeCode;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Capacity;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.PositionHolder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps who holds which position; rows end, they are never removed. One that ends before its first day has never counted.
 */
@Repository
public class PositionTable {

    private final JdbcClient jdbc;

    PositionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(OfficeCode office, Role role, UserId user, Capacity capacity, LocalDate from, LocalDate until) {
        jdbc.sql("""
                        INSERT INTO pimpasa.position_holding (office, role, user_id, capacity, held_from, held_until)
                        VALUES (:office, :role, :user, :capacity, :from, :until)
                        """)
                .param("office", office.value())
                .param("role", role.code())
                .param("user", user.value())
                .param("capacity", capacity.name())
                .param("from", from)
                .param("until", until, Types.DATE)
                .update();
    }

    public void endDefinitive(OfficeCode office, Role role, LocalDate lastDay) {
        jdbc.sql("""
                        UPDATE pimpasa.position_holding SET held_until = greatest(held_from - 1, :lastDay)
                         WHERE office = :office AND role = :role AND capacity = 'DEFINITIVE' AND held_until IS NULL
                        """)
                .param("lastDay", lastDay)
                .param("office", office.value())
                .param("role", role.code())
                .update();
    }

    public void end(OfficeCode office, Role role, UserId user, Capacity capacity, LocalDate from, LocalDate lastDay) {
        jdbc.sql("""
                        UPDATE pimpasa.position_holding SET held_until = greatest(held_from - 1, :lastDay)
                         WHERE office = :office AND role = :role AND user_id = :user
                           AND capacity = :capacity AND held_from = :from
                           AND (held_until IS NULL OR held_until > :lastDay)
                        """)
                .param("lastDay", lastDay)
                .param("office", office.value())
                .param("role", role.code())
                .param("user", user.value())
                .param("capacity", capacity.name())
                .param("from", from)
                .update();
    }

    public List<PositionHolder> notEndedBefore(Office office, LocalDate date) {
        return jdbc.sql("""
                        SELECT * FROM pimpasa.position_holding
                         WHERE office = :office AND (held_until IS NULL OR held_until >= greatest(:date, held_from))
                         ORDER BY role, held_from, id
                        """)
                .param("office", office.code().value())
                .param("date", date)
                .query((row, number) -> holder(row, office))
                .list();
    }

    public List<UserId> everHolding(OfficeCode office, Role role) {
        return jdbc
                .sql("SELECT DISTINCT user_id FROM pimpasa.position_holding WHERE office = :office AND role = :role")
                .param("office", office.value())
                .param("role", role.code())
                .query(String.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
    }

    private static PositionHolder holder(ResultSet row, Office office) throws SQLException {
        var role = Role.ofCode(row.getString("role")).orElseThrow();
        var capacity = Capacity.valueOf(row.getString("capacity"));
        return new PositionHolder(
                office.code(),
                role,
                new UserId(row.getString("user_id")),
                capacity,
                capacity.prefix() + office.titleOf(role),
                row.getObject("held_from", LocalDate.class),
                Optional.ofNullable(row.getObject("held_until", LocalDate.class)));
    }
}
