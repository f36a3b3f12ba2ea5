package id.pimpasa.document.application;

import id.pimpasa.document.SheetRow;
import id.pimpasa.document.UnreadableSheetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.stereotype.Component;

/** Reads the first sheet of an Excel file that a stranger may have made: unpacked it must stay within bounds. */
@Component
public class ExcelReader {

    private static final long LARGEST_UNPACKED = 64L * 1024 * 1024;
    private static final int SIGNATURE_BYTES = 8;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;

    /** Excel keeps no more digits of a number than these. */
    private static final int EXACT_DIGITS = 15;

    /** A number written with an exponent could unfold into a thousand million zeros. */
    private static final int MOST_DECIMALS = 30;

    public static boolean isExcel(byte[] content) {
        return content.length >= SIGNATURE_BYTES
                && (ReadableWorkbook.isOOXMLZipHeader(content) || ReadableWorkbook.isOLE2Header(content));
    }

    public List<SheetRow> read(byte[] content) {
        if (ReadableWorkbook.isOLE2Header(content)) {
            throw new UnreadableSheetException(
                    "Berkas Excel lama (.xls) atau bersandi tidak dapat dibaca. Simpan sebagai .xlsx tanpa sandi.");
        }
        try {
            checkSize(content);
            return rows(content);
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableSheetException(
                    "Berkas Excel rusak. Simpan ulang sebagai .xlsx, lalu unggah kembali.", e);
        }
    }

    private static void checkSize(byte[] content) throws IOException {
        var budget = LARGEST_UNPACKED;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                budget -= unpackedSize(zip, entry, budget);
            }
        }
    }

    private static long unpackedSize(ZipFile zip, ZipArchiveEntry entry, long budget) throws IOException {
        var buffer = new byte[8192];
        long unpacked = 0;
        try (var stream = zip.getInputStream(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                unpacked += read;
                if (unpacked > budget) {
                    throw tooLarge();
                }
            }
        }
        return unpacked;
    }

    private static List<SheetRow> rows(byte[] content) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            var all = rows.limit(MOST_ROWS + 1L).map(ExcelReader::row).toList();
            if (all.size() > MOST_ROWS) {
                throw tooLarge();
            }
            return all;
        }
    }

    private static SheetRow row(Row row) {
        var cells = IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
                .mapToObj(column -> row.getOptionalCell(column)
                        .map(ExcelReader::text)
                        .map(String::strip)
                        .orElse(""))
                .toList();
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell.asNumber());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** A number too long for Excel shows as such (1.98E+17), so that nobody takes its lost digits for typed ones. */
    private static String number(BigDecimal number) {
        var digits = (long) number.precision() - number.scale();
        return digits <= EXACT_DIGITS && number.scale() <= MOST_DECIMALS
                ? number.stripTrailingZeros().toPlainString()
                : number.round(new MathContext(EXACT_DIGITS))
                        .stripTrailingZeros()
                        .toString();
    }

    private static UnreadableSheetException tooLarge() {
        return new UnreadableSheetException("Berkas Excel terlalu besar. Hapus lembar dan baris yang tidak dipakai.");
    }
}
