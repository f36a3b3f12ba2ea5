package id.pimpasa.evidence.application;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens a PDF without unfolding more of it than the budget allows. The library unfolds lists of objects as soon as it
 * opens a file, whole and in memory; which ones it takes, also of a damaged file, it alone knows, so each is counted
 * where it is read.
 */
final class BoundedPdf extends PDFParser {

    private BoundedPdf(byte[] content, long limit) throws IOException {
        super(new RandomAccessReadBuffer(content));
        document.close();
        var cache = MemoryUsageSetting.setupMainMemoryOnly(limit).streamCache.create();
        document = new BoundedDocument(cache, this, new StreamBudget(limit));
    }

    /** @param limit bytes that may be unfolded as long as the document is open */
    static PDDocument open(byte[] content, long limit) throws IOException {
        return new BoundedPdf(content, limit).parse();
    }

    private static final class BoundedDocument extends COSDocument {

        private final RandomAccessStreamCache cache;
        private final ICOSParser parser;
        private final StreamBudget budget;

        BoundedDocument(RandomAccessStreamCache cache, ICOSParser parser, StreamBudget budget) {
            super(() -> cache, parser);
            this.cache = cache;
            this.parser = parser;
            this.budget = budget;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new BoundedStream(cache, parser.createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private static final class BoundedStream extends COSStream {

        private final StreamBudget budget;

        BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView content, StreamBudget budget)
                throws IOException {
            super(cache, content);
            this.budget = budget;
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            budget.spend(this);
            return super.createView();
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            budget.spend(this);
            return super.createInputStream(options);
        }
    }
}
