package id.pimpasa.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnDemoData
class ChapterTable {

    private static final Clock REAL_TIME = Clock.systemUTC();

    private final JdbcClient jdbc;

    ChapterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasBeenPlayed(Chapter chapter) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM pimpasa.demo_chapter WHERE name = :name)")
                .param("name", chapter.name())
                .query(Boolean.class)
                .single();
    }

    void markPlayed(Chapter chapter) {
        jdbc.sql("INSERT INTO pimpasa.demo_chapter (name, played_at) VALUES (:name, :now)")
                .param("name", chapter.name())
                .param("now", OffsetDateTime.ofInstant(REAL_TIME.instant(), ZoneOffset.UTC))
                .update();
    }
}
