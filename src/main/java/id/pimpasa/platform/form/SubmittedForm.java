package id.pimpasa.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.platform.error.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The entries of a form after the server's check: only fields that the form has, each of its declared type. An empty
 * field is absent. Asking for an absent required field is a programming error and fails.
 */
public final class SubmittedForm {

    private final Map<String, JsonNode> entries;
    private final ObjectMapper json;

    SubmittedForm(Map<String, JsonNode> entries, ObjectMapper json) {
        this.entries = Map.copyOf(entries);
        this.json = json;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public String text(String key) {
        return entry(key).asText();
    }

    public Optional<String> optionalText(String key) {
        return find(key).map(JsonNode::asText);
    }

    public LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optionalText(key).map(LocalDate::parse);
    }

    public LocalTime time(String key) {
        return LocalTime.parse(text(key));
    }

    /** The local date and time that the person entered; an offset, if the browser sent one, is dropped. */
    public LocalDateTime dateTime(String key) {
        return parseDateTime(text(key));
    }

    static LocalDateTime parseDateTime(String text) {
        return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                ? OffsetDateTime.parse(text).toLocalDateTime()
                : LocalDateTime.parse(text);
    }

    public int integer(String key) {
        return entry(key).decimalValue().intValueExact();
    }

    public Optional<Integer> optionalInteger(String key) {
        return find(key).map(value -> value.decimalValue().intValueExact());
    }

    public BigDecimal decimal(String key) {
        return entry(key).decimalValue();
    }

    public Optional<BigDecimal> optionalDecimal(String key) {
        return find(key).map(JsonNode::decimalValue);
    }

    /** Whether the box is ticked; an absent one is not. */
    public boolean flag(String key) {
        return find(key).map(JsonNode::asBoolean).orElse(false);
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        return optionalText(key).map(value -> Enum.valueOf(type, value));
    }

    /** The ticked values of a list; none if the field is empty. */
    public List<String> choices(String key) {
        return find(key)
                .map(values -> StreamSupport.stream(values.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .orElse(List.of());
    }

    /** @throws InvalidInputException in these words if the list, which takes one value, has none or several */
    public String onlyChoice(String key, String otherwise) {
        var values = choices(key);
        if (values.size() != 1) {
            throw new InvalidInputException(key, otherwise);
        }
        return values.get(0);
    }

    /**
     * The rows that an HTML form collected; none if the field is empty. The record or the caller checks each row's values.
     *
     * @throws InvalidInputException if the rows do not have the shape of the record, or the record refuses a value
     */
    public <T> List<T> rows(String key, Class<T> rowType) {
        return find(key).map(rows -> readRows(key, rows, rowType)).orElse(List.of());
    }

    private <T> List<T> readRows(String key, JsonNode rows, Class<T> rowType) {
        try {
            return json.readerForListOf(rowType).readValue(rows.toString());
        } catch (JsonProcessingException unreadable) {
            if (unreadable.getCause() instanceof InvalidInputException refused) {
                throw refused;
            }
            throw new InvalidInputException(key, "Isi tabel tidak dapat dibaca. Muat ulang formulir, lalu coba lagi.");
        }
    }

    private Optional<JsonNode> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private JsonNode entry(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("The form has no entry for " + key));
    }
}
