package id.pimpasa.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been played of the story, and under which keys its cases run. */
@Component
@ConditionalOnDemoData
class StoryTable {

    private static final String END = "end of the story";

    private final JdbcClient jdbc;

    StoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isPlayedToTheEnd() {
        return playedChapters().contains(END);
    }

    Set<String> playedChapters() {
        return new HashSet<>(jdbc.sql("SELECT name FROM pimpasa.demo_chapter")
                .query(String.class)
                .list());
    }

    /** When the story was begun, so that a start that goes on with it counts its days from the same one. */
    Optional<Instant> begunAt() {
        return jdbc.sql("SELECT min(played_at) FROM pimpasa.demo_chapter")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void markPlayed(Chapter chapter, Instant realTime) {
        mark(chapter.name(), realTime);
    }

    void markEnd(Instant realTime) {
        mark(END, realTime);
    }

    private void mark(String name, Instant realTime) {
        jdbc.sql("INSERT INTO pimpasa.demo_chapter (name, played_at) VALUES (:name, :now)")
                .param("name", name)
                .param("now", OffsetDateTime.ofInstant(realTime, ZoneOffset.UTC))
                .update();
    }

    void keepCase(String name, String businessKey, String receipt) {
        jdbc.sql("INSERT INTO pimpasa.demo_case (name, business_key, receipt) VALUES (:name, :key, :receipt)")
                .param("name", name)
                .param("key", businessKey)
                .param("receipt", receipt)
                .update();
    }

    String businessKeyOf(String name) {
        return jdbc.sql("SELECT business_key FROM pimpasa.demo_case WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    List<String> candidates(String batch, List<String> nips) {
        return jdbc
                .sql("SELECT id FROM pimpasa.appointment_candidate WHERE batch_id = :batch AND nip IN (:nips)")
                .param("batch", UUID.fromString(batch))
                .param("nips", nips)
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .toList();
    }

    String receiptOf(String name) {
        return jdbc.sql("SELECT receipt FROM pimpasa.demo_case WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
