package id.pimpasa.platform.form;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the fields of an embedded HTML form: the inputs with a {@code cam-variable-name}. Lists of rows and uploaded
 * files travel as one {@code Json} input.
 */
class HtmlFormReader {

    FormSchema read(String id, InputStream file) throws IOException {
        var page = Jsoup.parse(file, StandardCharsets.UTF_8.name(), "");
        var fields = page.select("[cam-variable-name]").stream()
                .filter(input -> !input.hasAttr("disabled"))
                .map(input -> field(page, input))
                .toList();
        return new FormSchema(id, fields);
    }

    private static FormField field(Document page, Element input) {
        return new FormField(
                input.attr("cam-variable-name"),
                label(page, input),
                type(input),
                input.hasAttr("required"),
                number(input, "min"),
                number(input, "max"),
                number(input, "minlength").map(BigDecimal::intValueExact),
                number(input, "maxlength").map(BigDecimal::intValueExact),
                text(input, "pattern").map(Pattern::compile),
                options(input),
                text(input, "data-options-key"),
                input.hasAttr("data-no-past"),
                text(input, "cam-variable-type").filter("Long"::equals).isPresent(),
                Optional.empty());
    }

    private static String label(Document page, Element input) {
        return page.select("label[for]").stream()
                .filter(label -> label.attr("for").equals(input.id()))
                .map(Element::ownText)
                .findFirst()
                .or(() -> text(input, "aria-label"))
                .orElse(input.attr("cam-variable-name"));
    }

    private static FieldType type(Element input) {
        if (input.tagName().equals("select")) {
            return input.hasAttr("multiple") ? FieldType.CHOICES : FieldType.CHOICE;
        }
        return switch (input.attr("cam-variable-type")) {
            case "Long", "Integer", "Double" -> FieldType.NUMBER;
            case "Boolean" -> FieldType.FLAG;
            case "Json" -> FieldType.ROWS;
            default -> textType(input);
        };
    }

    private static FieldType textType(Element input) {
        return switch (input.attr("type")) {
            case "date" -> FieldType.DATE;
            case "time" -> FieldType.TIME;
            case "datetime-local" -> FieldType.DATE_TIME;
            case "radio" -> FieldType.CHOICE;
            default -> FieldType.TEXT;
        };
    }

    private static Set<String> options(Element input) {
        var options = new LinkedHashSet<String>();
        input.select("option").stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .forEach(options::add);
        return options;
    }

    private static Optional<String> text(Element input, String attribute) {
        return input.hasAttr(attribute) ? Optional.of(input.attr(attribute)) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Element input, String attribute) {
        return text(input, attribute).map(BigDecimal::new);
    }
}
