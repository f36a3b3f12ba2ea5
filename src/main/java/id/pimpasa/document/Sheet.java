package id.pimpasa.document;

import java.util.List;

/**
 * A table for a spreadsheet program: one header line and any number of rows below.
 *
 * @param name of the sheet, at most 31 characters
 * @param rows cells are texts, numbers, dates ({@code LocalDate}) or truths; {@code null} leaves a cell empty
 */
public record Sheet(String name, List<String> header, List<? extends List<?>> rows) {

    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
