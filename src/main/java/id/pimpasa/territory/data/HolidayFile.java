package id.pimpasa.territory.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/** Reads {@code holidays.csv}: one day per line, its date first. */
final class HolidayFile {

    private HolidayFile() {}

    static Holidays read(Resource file) throws IOException {
        return new Holidays(file.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> date(line, file))
                .collect(Collectors.toSet()));
    }

    private static LocalDate date(String line, Resource file) {
        try {
            return LocalDate.parse(line.substring(0, Math.min(10, line.length())));
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("No date at the start of '" + line + "' in " + file.getDescription(), e);
        }
    }
}
