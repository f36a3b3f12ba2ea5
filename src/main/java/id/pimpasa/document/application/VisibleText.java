package id.pimpasa.document.application;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the words of a PDF that a reader sees. Office scanners lay what they recognise invisibly under the picture of a
 * page, with mistakes: such a file is a scan all the same.
 */
final class VisibleText extends PDFTextStripper {

    VisibleText() throws IOException {
        addOperator(new SetTextRenderingMode(this));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER) {
            super.processTextPosition(text);
        }
    }
}
