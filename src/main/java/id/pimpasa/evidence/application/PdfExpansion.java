package id.pimpasa.evidence.application;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts what the compressed parts of a PDF unfold to, without keeping it. A reader unfolds some of them as soon as it
 * opens the file, and a small file can unfold to more than the memory holds.
 */
final class PdfExpansion {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 64 * 1024;

    /** More than any document for people has; each part costs a try. */
    private static final int MOST_PARTS = 50_000;

    private final byte[] content;
    private final long limit;
    /** The two bytes before the data tell how it was made. The library skips them, right or wrong. */
    private static final int HEADER = 2;

    private final Inflater inflater = new Inflater(true);
    private final byte[] buffer = new byte[BUFFER];

    private PdfExpansion(byte[] content, long limit) {
        this.content = content;
        this.limit = limit;
    }

    static boolean exceeds(byte[] content, long limit) {
        var expansion = new PdfExpansion(content, limit);
        try {
            return expansion.exceedsLimit();
        } finally {
            expansion.inflater.end();
        }
    }

    /** @return what a compressed part unfolds to; if that is more than the limit, some number above it */
    static long unfolded(byte[] part, long limit) {
        var expansion = new PdfExpansion(part, limit);
        try {
            return expansion.expand(0, limit);
        } finally {
            expansion.inflater.end();
        }
    }

    private boolean exceedsLimit() {
        long total = 0;
        int parts = 0;
        for (int at = nextPart(0); at >= 0; at = nextPart(at)) {
            total += expand(at, limit - total);
            parts++;
            if (total > limit || parts > MOST_PARTS) {
                return true;
            }
        }
        return false;
    }

    private long expand(int from, long left) {
        int data = Math.min(from + HEADER, content.length);
        inflater.reset();
        inflater.setInput(content, data, content.length - data);
        long total = 0;
        try {
            int count = inflater.inflate(buffer);
            while (count > 0 && total <= left) {
                total += count;
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException notCompressed) {
            // A part that is not compressed, or damaged: what it unfolded to so far counts.
        }
        return total;
    }

    /** @return where the data of the next part begins, or -1 */
    private int nextPart(int from) {
        for (int at = from; at + STREAM.length < content.length; at++) {
            if (startsWithStream(at)) {
                return afterBlanksAndLineEnd(at + STREAM.length);
            }
        }
        return -1;
    }

    private boolean startsWithStream(int at) {
        for (int index = 0; index < STREAM.length; index++) {
            if (content[at + index] != STREAM[index]) {
                return false;
            }
        }
        return true;
    }

    private int afterBlanksAndLineEnd(int at) {
        int next = at;
        while (is(next, ' ')) {
            next++;
        }
        if (is(next, '\r')) {
            return is(next + 1, '\n') ? next + 2 : next + 1;
        }
        return is(next, '\n') ? next + 1 : next;
    }

    private boolean is(int at, char wanted) {
        return at < content.length && content[at] == wanted;
    }
}
