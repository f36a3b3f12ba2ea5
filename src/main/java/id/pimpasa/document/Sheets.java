package id.pimpasa.document;

import id.pimpasa.document.application.CsvReader;
import id.pimpasa.document.application.ExcelReader;
import id.pimpasa.document.application.ExcelWriter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tables as files: writes Excel, reads Excel and CSV. */
@Component
public class Sheets {

    /** The media type of what {@link #write(Sheet...)} makes. */
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExcelWriter writer;
    private final ExcelReader excel;
    private final CsvReader csv;

    Sheets(ExcelWriter writer, ExcelReader excel, CsvReader csv) {
        this.writer = writer;
        this.excel = excel;
        this.csv = csv;
    }

    /** @return an Excel file (.xlsx) with these sheets; texts stay texts, never formulas */
    public byte[] write(Sheet... all) {
        return writer.write(List.of(all));
    }

    /**
     * Reads the first sheet of an Excel file (.xlsx), or a CSV file in UTF-8 with commas or semicolons.
     *
     * @return the rows that are not empty, the header among them
     * @throws UnreadableSheetException with a message for the uploader
     */
    public List<SheetRow> read(byte[] content) {
        var rows = ExcelReader.isExcel(content) ? excel.read(content) : csv.read(content);
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }
}
