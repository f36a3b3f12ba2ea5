package id.pimpasa.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.pimpasa.platform.error.InvalidInputException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Checks one entry against its field and brings it into the field's type. */
@Component
class FieldCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Clock clock;
    private final ZoneId zone;

    FieldCheck(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    JsonNode check(FormField field, JsonNode value, ShownValues shown) {
        return switch (field.type()) {
            case TEXT -> checkText(field, value);
            case NUMBER -> checkNumber(field, value);
            case FLAG -> checkFlag(field, value);
            case CHOICE -> checkChoice(field, value, shown);
            case CHOICES -> checkChoices(field, value, shown);
            case DATE -> checkDate(field, value);
            case TIME -> checkTime(field, value);
            case DATE_TIME -> checkDateTime(field, value);
            case ROWS -> checkRows(field, value);
            case SHOWN -> throw new IllegalStateException("A shown field takes no entry: " + field.key());
        };
    }

    private static JsonNode checkText(FormField field, JsonNode value) {
        refuse(!value.isTextual(), field, "harus berupa teks");
        var text = withoutControlCharacters(value.asText()).strip();
        field.minLength().ifPresent(min -> refuse(text.length() < min, field, "paling sedikit " + min + " huruf"));
        int max = field.maxLength().orElse(FormField.LONGEST_TEXT);
        refuse(text.length() > max, field, "paling banyak " + max + " huruf");
        field.pattern()
                .ifPresent(pattern -> refuse(
                        !pattern.matcher(text).find(), field, "belum sesuai bentuk yang diminta; periksa kembali"));
        return TextNode.valueOf(text);
    }

    /** PostgreSQL cannot store NUL, and no person types the others. */
    private static String withoutControlCharacters(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static JsonNode checkNumber(FormField field, JsonNode value) {
        var number = number(field, value);
        refuse(field.wholeNumber() && number.stripTrailingZeros().scale() > 0, field, "harus bilangan bulat");
        refuse(field.wholeNumber() && number.abs().compareTo(LARGEST_WHOLE) > 0, field, "terlalu besar");
        field.min().ifPresent(min -> refuse(number.compareTo(min) < 0, field, "paling sedikit " + plain(min)));
        field.max().ifPresent(max -> refuse(number.compareTo(max) > 0, field, "paling banyak " + plain(max)));
        return DecimalNode.valueOf(number);
    }

    private static BigDecimal number(FormField field, JsonNode value) {
        try {
            var number = new BigDecimal(value.asText());
            refuse(Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS, field, "terlalu besar");
            return number;
        } catch (NumberFormatException e) {
            throw refusal(field, "harus berupa angka");
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static JsonNode checkFlag(FormField field, JsonNode value) {
        refuse(!value.isBoolean(), field, "harus dijawab ya atau tidak");
        refuse(field.required() && !value.asBoolean(), field, "wajib dicentang");
        return BooleanNode.valueOf(value.asBoolean());
    }

    private static JsonNode checkChoice(FormField field, JsonNode value, ShownValues shown) {
        refuse(!isOffered(field, value.asText(), shown), field, "tidak ada dalam daftar; pilih dari daftar");
        return TextNode.valueOf(value.asText());
    }

    private static JsonNode checkChoices(FormField field, JsonNode value, ShownValues shown) {
        refuse(!value.isArray(), field, "harus berupa daftar pilihan");
        value.forEach(choice -> checkChoice(field, choice, shown));
        return value;
    }

    private static boolean isOffered(FormField field, String value, ShownValues shown) {
        return field.optionsKey()
                .map(list -> shown.listed(list).contains(value))
                .orElseGet(() -> field.options().contains(value));
    }

    private JsonNode checkDate(FormField field, JsonNode value) {
        var date = parsed(field, value, "tanggal", LocalDate::parse);
        refuseFarYear(field, date);
        refusePast(field, date);
        return TextNode.valueOf(date.toString());
    }

    private static JsonNode checkTime(FormField field, JsonNode value) {
        return TextNode.valueOf(parsed(
                        field, value, "jam", text -> LocalTime.parse(text.substring(0, Math.min(5, text.length()))))
                .toString());
    }

    private JsonNode checkDateTime(FormField field, JsonNode value) {
        var dateTime = parsed(field, value, "tanggal dan jam", SubmittedForm::parseDateTime);
        refuseFarYear(field, dateTime.toLocalDate());
        refusePast(field, dateTime.toLocalDate());
        return TextNode.valueOf(dateTime.toString());
    }

    /** Java reads years that no table and no timer can hold. */
    private static void refuseFarYear(FormField field, LocalDate date) {
        refuse(
                date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR,
                field,
                "memuat tahun yang keliru; tulis tahun dengan empat angka");
    }

    private void refusePast(FormField field, LocalDate date) {
        refuse(
                field.noPastDates() && date.isBefore(LocalDate.now(clock.withZone(zone))),
                field,
                "tidak boleh tanggal yang sudah lewat");
    }

    private static <T> T parsed(FormField field, JsonNode value, String kind, Function<String, T> parser) {
        try {
            return parser.apply(value.asText());
        } catch (DateTimeException e) {
            throw refusal(field, "bukan " + kind + " yang sah");
        }
    }

    private static JsonNode checkRows(FormField field, JsonNode value) {
        var rows = value.isTextual() ? parse(field, value.asText()) : value;
        refuse(!rows.isArray(), field, "harus berupa tabel");
        return rows;
    }

    /** The task list's embedded forms encode the text of a hidden JSON input once more. */
    private static JsonNode parse(FormField field, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw refusal(field, "tidak dapat dibaca; muat ulang formulir, lalu coba lagi");
        }
    }

    private static void refuse(boolean wrong, FormField field, String rule) {
        if (wrong) {
            throw refusal(field, rule);
        }
    }

    private static InvalidInputException refusal(FormField field, String rule) {
        return new InvalidInputException(field.key(), field.label() + " " + rule + ".");
    }
}
