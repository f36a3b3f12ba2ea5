package id.pimpasa.evidence.application;

import id.pimpasa.platform.error.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.Tika;

/** The types of files that are taken, known by their content. */
enum FileType {
    JPEG("image/jpeg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private static final Tika TIKA = new Tika();
    private static final String PDF_HEADER = "%PDF-";

    private final String mediaType;
    private final String format;

    FileType(String mediaType, String format) {
        this.mediaType = mediaType;
        this.format = format;
    }

    /** The format's name as image readers know it. */
    String format() {
        return format;
    }

    /** @throws InvalidInputException if it is of no type that is taken */
    static FileType of(byte[] content) {
        var mediaType = TIKA.detect(content);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .filter(type -> type != PDF || startsAsPdf(content))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "Jenis berkas tidak dapat diterima. Unggah foto JPEG, PNG, atau WebP, atau dokumen PDF."));
    }

    /** A document that begins as something else is opened as something else. */
    private static boolean startsAsPdf(byte[] content) {
        return new String(content, 0, Math.min(content.length, PDF_HEADER.length()), StandardCharsets.US_ASCII)
                .equals(PDF_HEADER);
    }
}
