package id.pimpasa.document.application;

import id.pimpasa.document.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Writes tables as an Excel file that can be read as it opens: headers bold and held in place, columns as wide as needed. */
@Component
public class ExcelWriter {

    private static final String AS_TEXT = "@";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    public byte[] write(List<Sheet> sheets) {
        try (var file = new ByteArrayOutputStream()) {
            var workbook = new Workbook(file, "PIMPASA", "1.0");
            sheets.forEach(sheet -> fill(workbook.newWorksheet(sheet.name()), sheet));
            workbook.finish();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet worksheet, Sheet sheet) {
        worksheet.freezePane(0, 1);
        for (int column = 0; column < sheet.header().size(); column++) {
            // Text columns keep the zeros and all digits of what is typed into them.
            worksheet.style(column).format(AS_TEXT).set();
            worksheet.width(column, width(sheet, column));
            worksheet.value(0, column, sheet.header().get(column));
            worksheet.style(0, column).bold().set();
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            fill(worksheet, row + 1, sheet.rows().get(row));
        }
    }

    private static void fill(Worksheet worksheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            fill(worksheet, row, column, cells.get(column));
        }
    }

    private static void fill(Worksheet worksheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            worksheet.value(row, column, number);
        } else if (cell instanceof Boolean truth) {
            worksheet.value(row, column, truth);
        } else if (cell instanceof LocalDate date) {
            worksheet.value(row, column, date);
            worksheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell != null) {
            worksheet.value(row, column, cell.toString());
            worksheet.style(row, column).format(AS_TEXT).set();
        }
    }

    private static double width(Sheet sheet, int column) {
        var longest = sheet.rows().stream()
                .filter(row -> column < row.size() && row.get(column) != null)
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        var needed = Math.max(longest, sheet.header().get(column).length()) + 2;
        return Math.min(WIDEST, Math.max(NARROWEST, needed));
    }
}
