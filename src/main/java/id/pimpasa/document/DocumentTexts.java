package id.pimpasa.document;

import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.user.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editable blocks of text in documents, as they hold on a day. An edit begins on a day and ends the words before it. */
@Component
@Transactional
public class DocumentTexts {

    private static final int LONGEST_TEXT = 2000;

    /** A decree counts what it decides from KESATU to KESEPULUH. */
    private static final int MOST_BLOCKS = 10;

    private final JdbcClient jdbc;

    DocumentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A block with the first day on which it holds. */
    public record TextBlock(long id, TextSection section, String text, LocalDate validFrom) {}

    /** @param words what stands for the names in braces, such as {@code kantor} */
    @Transactional(readOnly = true)
    public List<String> of(DocumentTemplate template, TextSection section, LocalDate day, Map<String, String> words) {
        return on(template, day).stream()
                .filter(block -> block.section() == section)
                .map(block -> fill(block.text(), words))
                .toList();
    }

    private static String fill(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    @Transactional(readOnly = true)
    public List<TextBlock> on(DocumentTemplate template, LocalDate day) {
        return jdbc.sql("""
                        SELECT id, section, text, valid_from FROM pimpasa.document_text
                         WHERE template = :template AND valid_from <= :day AND (valid_until IS NULL OR valid_until >= :day)
                         ORDER BY section, position
                        """)
                .param("template", template.name())
                .param("day", day)
                .query((row, number) -> new TextBlock(
                        row.getLong("id"),
                        TextSection.valueOf(row.getString("section")),
                        row.getString("text"),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    /**
     * Lets new words hold from a day on.
     *
     * @throws InvalidInputException when there are no words, or the block was changed for the same or a later day already
     */
    public void edit(long id, String text, LocalDate from, UserId by) {
        requireWords(text);
        var ended = jdbc.sql("""
                        UPDATE pimpasa.document_text SET valid_until = :until
                         WHERE id = :id AND valid_until IS NULL AND valid_from < :from
                        """)
                .param("until", from.minusDays(1))
                .param("id", id)
                .param("from", from)
                .update();
        if (ended == 0) {
            throw new InvalidInputException(
                    "Naskah ini sudah diubah untuk tanggal itu atau sesudahnya. Pilih tanggal yang lebih lambat.");
        }
        jdbc.sql("""
                        INSERT INTO pimpasa.document_text (template, section, position, text, valid_from, edited_by)
                        SELECT template, section, position, :text, :from, :by FROM pimpasa.document_text WHERE id = :id
                        """)
                .param("text", text.strip())
                .param("from", from)
                .param("by", by.value())
                .param("id", id)
                .update();
    }

    /**
     * Lets a further block hold from a day on, after those that the section has.
     *
     * @throws InvalidInputException when there are no words, or the section has no room for more
     */
    public void add(DocumentTemplate template, TextSection section, String text, LocalDate from, UserId by) {
        requireWords(text);
        int last = jdbc.sql("SELECT count(*) FROM pimpasa.document_text "
                        + "WHERE template = :template AND section = :section AND valid_until IS NULL")
                .param("template", template.name())
                .param("section", section.name())
                .query(Integer.class)
                .single();
        if (last >= MOST_BLOCKS) {
            throw new InvalidInputException("Bagian ini sudah memuat 10 butir. Gabungkan atau hapus salah satunya.");
        }
        jdbc.sql("""
                        INSERT INTO pimpasa.document_text (template, section, position, text, valid_from, edited_by)
                        SELECT :template, :section, coalesce(max(position), 0) + 1, :text, :from, :by
                          FROM pimpasa.document_text WHERE template = :template AND section = :section
                        """)
                .param("template", template.name())
                .param("section", section.name())
                .param("text", text.strip())
                .param("from", from)
                .param("by", by.value())
                .update();
    }

    /**
     * Lets a block hold no longer from a day on.
     *
     * @throws InvalidInputException when the section would have none left, or the block was changed meanwhile
     */
    public void end(long id, LocalDate from, UserId by) {
        var ended = jdbc.sql("""
                        UPDATE pimpasa.document_text AS t SET valid_until = :until, ended_by = :by
                         WHERE id = :id AND valid_until IS NULL AND valid_from < :from
                           AND EXISTS (SELECT 1 FROM pimpasa.document_text o
                                        WHERE o.template = t.template AND o.section = t.section AND o.id <> t.id
                                          AND o.valid_from <= :from AND o.valid_until IS NULL)
                        """)
                .param("until", from.minusDays(1))
                .param("from", from)
                .param("by", by.value())
                .param("id", id)
                .update();
        if (ended == 0) {
            throw new InvalidInputException(
                    "Butir ini satu-satunya di bagiannya, atau sudah diubah untuk tanggal itu. Muat ulang halaman.");
        }
    }

    private static void requireWords(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new InvalidInputException("Isi naskah, paling banyak 2000 huruf.");
        }
    }
}
