package id.pimpasa.document;

import java.util.List;

/**
 * A row of an uploaded table.
 *
 * @param number as the spreadsheet program counts, so that a message can point at it; the first is 1
 * @param cells stripped; empty where nothing stands
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** @return the text of the column, counted from 0; empty beyond the last one */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
