package id.pimpasa.document.application;

import id.pimpasa.document.TextComparison;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;

/**
 * Compares the words of two PDFs. Signing fills in number, date and signature, so the signed file may have more words, but
 * it must have all those of the draft in their order, and name nobody else.
 */
public final class PdfWords {

    private static final Pattern NOT_PART_OF_IT =
            Pattern.compile("konsep, belum ditandatangani|halaman \\d+ dari \\d+|\\.{3,}");
    private static final Pattern PERSONNEL_NUMBER = Pattern.compile("\\d{18}");

    /** Number, dates, and the notes that signing programs put on each page. */
    private static final int MOST_ADDED = 60;

    private static final int MOST_ADDED_PER_PAGE = 40;

    /** The one who signs may add the own number. */
    private static final int MOST_NEW_PEOPLE = 1;

    private final List<String> words;
    private final int pages;
    private final boolean marked;

    private PdfWords(List<String> words, int pages, boolean marked) {
        this.words = words;
        this.pages = pages;
        this.marked = marked;
    }

    /** @throws IOException when the file is no PDF */
    public static PdfWords of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text =
                    new VisibleText().getText(document).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            var words = Arrays.stream(
                            NOT_PART_OF_IT.matcher(text).replaceAll(" ").split(" "))
                    .filter(word -> !word.isBlank())
                    .toList();
            return new PdfWords(words, document.getNumberOfPages(), DraftMark.isIn(text));
        }
    }

    /**
     * Compares this text with a file that came back. Texts that are older than the separate preview bear the mark of a
     * draft themselves.
     */
    public TextComparison compare(PdfWords signed) {
        if (signed.words.isEmpty()) {
            return TextComparison.NO_TEXT;
        }
        if (signed.marked && !marked) {
            return TextComparison.PREVIEW;
        }
        var added = signed.words.size() - words.size();
        return added <= MOST_ADDED + MOST_ADDED_PER_PAGE * signed.pages
                        && isWithin(signed.words)
                        && namesNobodyElse(signed)
                ? TextComparison.SAME
                : TextComparison.DIFFERENT;
    }

    private boolean isWithin(List<String> others) {
        int found = 0;
        for (var other : others) {
            if (found < words.size() && words.get(found).equals(other)) {
                found++;
            }
        }
        return found == words.size();
    }

    private boolean namesNobodyElse(PdfWords signed) {
        var known = new HashSet<>(words);
        return signed.words.stream()
                        .filter(word -> PERSONNEL_NUMBER.matcher(word).matches())
                        .filter(word -> !known.contains(word))
                        .distinct()
                        .count()
                <= MOST_NEW_PEOPLE;
    }
}
