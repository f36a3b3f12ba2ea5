package id.pimpasa.territory.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the map of the country from the bundled files through COPY, once for each version of the files. A village that a
 * newer list no longer has stays, because cases refer to it.
 */
@Component
@Order(WilayahLoader.START_ORDER)
class WilayahLoader implements ApplicationRunner {

    static final int START_ORDER = 100;

    private static final Logger LOG = LoggerFactory.getLogger(WilayahLoader.class);
    private static final String FOLDER = "territory/wilayah/";

    /** Nodes that start together wait for the first one here. */
    private static final long LOCK = 3_604_132_006L;

    private static final List<WilayahFile> FILES = List.of(
            new WilayahFile("provinces.csv", "province", "code, name"),
            new WilayahFile("regencies.csv", "regency", "code, province_code, name"),
            new WilayahFile("districts.csv", "district", "code, regency_code, name"),
            new WilayahFile("villages.csv", "village", "code, district_code, name"));

    private final JdbcTemplate jdbc;
    private final Clock clock;

    WilayahLoader(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var version = filesHash();
        jdbc.query("SELECT pg_advisory_xact_lock(?)", row -> {}, LOCK);
        if (Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM pimpasa.territory_load WHERE files_sha256 = ?)",
                Boolean.class,
                version))) {
            return;
        }
        jdbc.execute((ConnectionCallback<Void>) this::load);
        jdbc.update(
                "INSERT INTO pimpasa.territory_load (files_sha256, loaded_at) VALUES (?, ?)",
                version,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        LOG.info(
                "Map of Indonesia loaded: {} villages",
                jdbc.queryForObject("SELECT count(*) FROM pimpasa.village", Long.class));
    }

    private Void load(Connection connection) throws SQLException {
        for (var file : FILES) {
            copy(connection, file);
        }
        return null;
    }

    private void copy(Connection connection, WilayahFile file) throws SQLException {
        try (var statement = connection.createStatement();
                var content = open(file)) {
            statement.execute("CREATE TEMPORARY TABLE wilayah_row ON COMMIT DROP AS SELECT " + file.columns()
                    + " FROM pimpasa." + file.table() + " LIMIT 0");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY wilayah_row FROM STDIN WITH (FORMAT csv, HEADER)", content);
            statement.execute(file.merge());
            statement.execute("DROP TABLE wilayah_row");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(WilayahFile file) throws IOException {
        return new ClassPathResource(FOLDER + file.name()).getInputStream();
    }

    private static String filesHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES) {
                try (var content = new DigestInputStream(open(file), digest)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
