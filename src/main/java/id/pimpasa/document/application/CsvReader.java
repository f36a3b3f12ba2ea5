package id.pimpasa.document.application;

import id.pimpasa.document.SheetRow;
import id.pimpasa.document.UnreadableSheetException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads CSV as spreadsheet programs write it here: comma or semicolon, quotes doubled inside quotes, perhaps a byte order mark. */
@Component
public class CsvReader {

    private static final char QUOTE = '"';
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public List<SheetRow> read(byte[] content) {
        var text = decode(content);
        return new Parser(text, separator(text)).rows();
    }

    private static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw unreadable();
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable();
        }
    }

    /** The one that is more frequent in the header. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        var semicolons = header.chars().filter(each -> each == ';').count();
        var commas = header.chars().filter(each -> each == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private static UnreadableSheetException unreadable() {
        return new UnreadableSheetException(
                "Berkas bukan Excel (.xlsx) atau CSV UTF-8. Unduh contoh berkas, isi, lalu unggah kembali.");
    }

    /** Walks the text once, character by character. */
    private static final class Parser {

        private final String text;
        private final char separator;
        private final List<SheetRow> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private boolean quoted;
        private boolean isBlank = true;

        Parser(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<SheetRow> rows() {
            for (int at = 0; at < text.length(); at++) {
                at = quoted ? inQuotes(at) : outside(at);
            }
            if (quoted) {
                throw new UnreadableSheetException("Tanda kutip dalam berkas CSV tidak ditutup. Perbaiki berkas itu.");
            }
            endRow();
            return rows;
        }

        private int inQuotes(int at) {
            var character = text.charAt(at);
            if (character != QUOTE) {
                cell.append(character);
                return at;
            }
            if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                cell.append(QUOTE);
                return at + 1;
            }
            quoted = false;
            return at;
        }

        private int outside(int at) {
            var character = text.charAt(at);
            if (character == QUOTE && isBlank) {
                cell.setLength(0);
                quoted = true;
                isBlank = false;
            } else if (character == separator) {
                endCell();
            } else if (character == '\n') {
                endRow();
            } else if (character != '\r') {
                cell.append(character);
                isBlank &= Character.isWhitespace(character);
            }
            return at;
        }

        private void endCell() {
            if (cells.size() == MOST_COLUMNS || rows.size() == MOST_ROWS) {
                throw new UnreadableSheetException(
                        "Berkas CSV terlalu besar. Hapus baris dan kolom yang tidak dipakai.");
            }
            cells.add(cell.toString().strip());
            cell.setLength(0);
            isBlank = true;
        }

        private void endRow() {
            endCell();
            rows.add(new SheetRow(rows.size() + 1, cells));
            cells = new ArrayList<>();
        }
    }
}
