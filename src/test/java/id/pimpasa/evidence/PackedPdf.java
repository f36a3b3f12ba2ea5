package id.pimpasa.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes documents whose objects stand packed in a list (PDF 1.7, 7.5.7), packed as the test says. */
public final class PackedPdf {

    private static final int LIST = 4;
    private static final int PACKED_OBJECT = 6;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private PackedPdf() {}

    /** A list of one object and as many blanks, compressed. */
    public static byte[] compressed(int blanks) {
        var packed = new ByteArrayOutputStream();
        try (var compression = new DeflaterOutputStream(packed)) {
            compression.write((PACKED_OBJECT + " 0 (isi)" + " ".repeat(blanks)).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The same without the two bytes that tell that it is compressed. */
    public static byte[] compressedWithoutHeader(int blanks) {
        var packed = compressed(blanks);
        packed[0] = '\n';
        packed[1] = '\n';
        return packed;
    }

    /** The same once more in hexadecimal digits. */
    public static byte[] compressedAndInDigits(int blanks) {
        return HexFormat.of().formatHex(compressed(blanks)).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * A document of one page with a list of objects.
     *
     * @param filters what the document says about how the list is packed
     */
    public static byte[] with(String filters, byte[] list) {
        return new PackedPdf().write(filters, list).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same, but where its objects stand has to be guessed. */
    public static byte[] damagedWith(String filters, byte[] list) {
        return new PackedPdf()
                .write(filters, list)
                .replaceFirst("startxref\n.*", "startxref\n7")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String write(String filters, byte[] list) {
        bytes.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        object("<< /Type /Catalog /Pages 2 0 R /Uji " + PACKED_OBJECT + " 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");
        stream("/Type /ObjStm /N 1 /First 4 " + filters, list);
        int end = bytes.size();
        stream("/Type /XRef /Size 7 /W [1 4 1] /Index [1 6] /Root 1 0 R", index(end));
        write("startxref\n" + end + "\n%%EOF\n");
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] index(int ofItself) {
        var index = ByteBuffer.allocate(PACKED_OBJECT * 6);
        places.forEach(place -> index.put((byte) 1).putInt(place).put((byte) 0));
        index.put((byte) 1).putInt(ofItself).put((byte) 0);
        return index.put((byte) 2).putInt(LIST).put((byte) 0).array();
    }

    private void object(String text) {
        places.add(bytes.size());
        write(places.size() + " 0 obj\n" + text + "\nendobj\n");
    }

    private void stream(String text, byte[] data) {
        places.add(bytes.size());
        write(places.size() + " 0 obj\n<< /Length " + data.length + " " + text + " >>\nstream\n");
        bytes.writeBytes(data);
        write("\nendstream\nendobj\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
