package id.pimpasa.testsupport;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a planted text in every column of every table. */
@TestComponent
public class DatabaseSearch {

    private final JdbcClient jdbc;

    DatabaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param schema {@code public} holds the engine's tables, {@code pimpasa} the application's
     * @return names of the tables in which some value holds the text
     */
    public List<String> tablesHolding(String schema, String text) {
        return tables(schema).stream()
                .filter(table -> holds(schema + "." + table, text))
                .toList();
    }

    private List<String> tables(String schema) {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                         WHERE table_schema = :schema AND table_type = 'BASE TABLE'
                        """).param("schema", schema).query(String.class).list();
    }

    /** Binary columns are read as text, so that serialised values are found as well. */
    private boolean holds(String table, String text) {
        var columns = jdbc.sql("""
                        SELECT string_agg(CASE WHEN data_type = 'bytea'
                                THEN format('encode(%1$I, ''escape'')', column_name)
                                ELSE format('%1$I::text', column_name) END, ', ')
                          FROM information_schema.columns WHERE table_schema || '.' || table_name = :table
                        """).param("table", table).query(String.class).single();
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + table + " WHERE concat_ws('|', " + columns + ") LIKE :text)")
                .param("text", "%" + text + "%")
                .query(Boolean.class)
                .single();
    }
}
