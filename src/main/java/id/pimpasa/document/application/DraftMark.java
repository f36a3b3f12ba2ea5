package id.pimpasa.document.application;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.stereotype.Component;

/** Marks each page of a text that is still to be signed, for those who only read it. */
@Component
public class DraftMark {

    static final String WORDS = "KONSEP, BELUM DITANDATANGANI";

    private static final float SIZE = 10;
    private static final float FROM_TOP = 30;
    private static final float PADDING = 4;
    private static final Color RED = new Color(0xa1, 0x12, 0x12);

    public byte[] on(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var marked = new ByteArrayOutputStream()) {
            var font = new PDType1Font(FontName.HELVETICA_BOLD);
            for (var page : document.getPages()) {
                mark(document, page, font);
            }
            document.save(marked);
            return marked.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot mark a draft", e);
        }
    }

    private static void mark(PDDocument document, PDPage page, PDFont font) throws IOException {
        var box = page.getMediaBox();
        var width = font.getStringWidth(WORDS) / 1000 * SIZE;
        var left = (box.getWidth() - width) / 2;
        var base = box.getHeight() - FROM_TOP;
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setStrokingColor(RED);
            content.setNonStrokingColor(RED);
            content.addRect(left - PADDING, base - PADDING, width + 2 * PADDING, SIZE + 1.5f * PADDING);
            content.stroke();
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left, base);
            content.showText(WORDS);
            content.endText();
        }
    }

    static boolean isIn(String text) {
        return text.contains(WORDS.toLowerCase(Locale.ROOT));
    }
}
