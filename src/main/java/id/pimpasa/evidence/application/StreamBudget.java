package id.pimpasa.evidence.application;

import id.pimpasa.platform.error.InvalidInputException;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What may be unfolded of one document to look through its objects, spent before the memory is. */
final class StreamBudget {

    private static final int MOST_COLORS = 32;
    private static final int BITS = 8;

    private long left;

    StreamBudget(long bytes) {
        left = bytes;
    }

    /** @throws InvalidInputException if the stream is folded in a way that is not counted, or unfolds to too much */
    void spend(COSStream stream) throws IOException {
        var filter = onlyFilter(stream);
        byte[] content;
        try (var raw = stream.createRawInputStream()) {
            content = raw.readAllBytes();
        }
        if (filter == null) {
            left -= content.length;
        } else if (isFlate(filter)) {
            left -= PdfExpansion.unfolded(content, left) + rowLength(stream);
        } else {
            throw unusual();
        }
        if (left < 0) {
            throw tooLarge();
        }
    }

    static InvalidInputException tooLarge() {
        return new InvalidInputException(
                "Isi dokumen PDF terlalu besar bila dibuka. Perkecil dokumennya, lalu unggah lagi.");
    }

    private static InvalidInputException unusual() {
        return new InvalidInputException(
                "Susunan dokumen PDF tidak dapat diperiksa. Cetak ulang menjadi PDF biasa, lalu unggah lagi.");
    }

    /** @return {@code null} if there is none */
    private static COSBase onlyFilter(COSStream stream) {
        var filters = stream.getFilters();
        if (filters instanceof COSArray chain) {
            if (chain.size() > 1) {
                throw unusual();
            }
            return chain.size() == 0 ? null : chain.getObject(0);
        }
        return filters;
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    /** A predictor holds a row of the length that the document names, however little there is to unfold. */
    private static long rowLength(COSStream stream) {
        var parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray list && list.size() > 0) {
            parameters = list.getObject(0);
        }
        if (!(parameters instanceof COSDictionary named)) {
            return 0;
        }
        double bits = (double) named.getInt(COSName.COLUMNS, 1)
                * Math.min(named.getInt(COSName.COLORS, 1), MOST_COLORS)
                * named.getInt(COSName.BITS_PER_COMPONENT, BITS);
        return (long) (Math.abs(bits) / BITS);
    }
}
