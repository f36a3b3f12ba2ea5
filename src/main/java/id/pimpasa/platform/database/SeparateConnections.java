package id.pimpasa.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A few connections beside the pool, for what is written on its own while its caller holds one of the pool. A second one
 * from the same pool would be waited for in vain by callers who hold all of it between them.
 */
@Component
public class SeparateConnections implements AutoCloseable {

    private static final int MOST = 3;

    private final HikariDataSource connections;

    SeparateConnections(JdbcConnectionDetails database) {
        var settings = new HikariConfig();
        settings.setPoolName("separate");
        settings.setJdbcUrl(database.getJdbcUrl());
        settings.setUsername(database.getUsername());
        settings.setPassword(database.getPassword());
        settings.setMaximumPoolSize(MOST);
        settings.setMinimumIdle(0);
        // As in the pool: no value of a refused statement gets into a log.
        settings.addDataSourceProperty("logServerErrorDetail", "false");
        // The first one is made when it is needed.
        settings.setInitializationFailTimeout(-1);
        this.connections = new HikariDataSource(settings);
    }

    /** @return what writes and commits each statement by itself */
    public JdbcClient jdbc() {
        return JdbcClient.create(connections);
    }

    @Override
    public void close() {
        connections.close();
    }
}
