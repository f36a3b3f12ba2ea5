package id.pimpasa.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.document.application.CsvReader;
import id.pimpasa.document.application.ExcelReader;
import id.pimpasa.document.application.ExcelWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Tables go out as Excel and come in as Excel or CSV; a file that lies about itself is refused. */
class SheetsTest {

    private static final String NIP = "198001012005011001";

    private final Sheets sheets = new Sheets(new ExcelWriter(), new ExcelReader(), new CsvReader());

    @Test
    void whatIsWrittenAsTextIsReadAsTheSameText() {
        var file = sheets.write(new Sheet(
                "Calon", List.of("NIP", "Nama"), List.of(List.of(NIP, "Budi; \"Jr\", S.H."), List.of("", "=1+1"))));

        assertThat(sheets.read(file))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("NIP", "Nama"), List.of(NIP, "Budi; \"Jr\", S.H."), List.of("", "=1+1"));
    }

    @Test
    void aRowKnowsItsNumberAndEmptyRowsAreLeftOut() {
        var file = sheets.write(new Sheet("S", List.of("A"), List.of(List.of(""), List.of("isi"))));

        assertThat(sheets.read(file)).extracting(SheetRow::number).containsExactly(1, 3);
        assertThat(sheets.read("A\n\nisi\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(SheetRow::number)
                .containsExactly(1, 3);
    }

    @Test
    void numbersDatesAndEmptyCellsCanBeWritten() {
        var file = sheets.write(new Sheet(
                "S", List.of("A", "B", "C", "D"), List.of(Arrays.asList(12, LocalDate.of(2026, 3, 1), true, null))));

        assertThat(sheets.read(file).get(1).cell(0)).isEqualTo("12");
        assertThat(sheets.read(file).get(1).cell(9)).isEmpty();
    }

    @Test
    void aNumberThatExcelCutShortDoesNotLookLikeDigitsSomebodyTyped() {
        var file = sheets.write(new Sheet("S", List.of("NIP"), List.of(List.of(198001012005011001L))));

        assertThat(sheets.read(file).get(1).cell(0)).startsWith("1.98").contains("E+17");
    }

    @Test
    void csvMayUseSemicolonsQuotesAndAByteOrderMark() {
        var file = "\uFEFFNIP;Nama\r\n" + NIP + ";\"Budi \"\"Jr\"\"; S.H.\"\r\n";

        assertThat(sheets.read(file.getBytes(StandardCharsets.UTF_8)))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("NIP", "Nama"), List.of(NIP, "Budi \"Jr\"; S.H."));
    }

    @Test
    void whatIsNoTableIsRefusedWithAnAdvice() {
        assertThatThrownBy(() -> sheets.read(new byte[] {'%', 'P', 'D', 'F', 0, (byte) 0xC3, 1}))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining("Unduh contoh berkas");
        assertThatThrownBy(() -> sheets.read("A\n\"tidak ditutup".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("Tanda kutip");
        assertThatThrownBy(() -> sheets.read(zip("mimetype", 10))).hasMessageContaining("Berkas Excel rusak");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() {
        assertThatThrownBy(() -> sheets.read(zip("xl/worksheets/sheet1.xml", 65 * 1024 * 1024)))
                .hasMessageContaining("terlalu besar");
    }

    private static byte[] zip(String entry, int zeros) throws IOException {
        try (var file = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[zeros]);
            zip.closeEntry();
            zip.finish();
            return file.toByteArray();
        }
    }
}
