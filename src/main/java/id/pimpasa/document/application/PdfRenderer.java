package id.pimpasa.document.application;

import static id.pimpasa.platform.time.IndonesianDates.INDONESIAN;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import id.pimpasa.document.NewDocument;
import id.pimpasa.platform.web.PublicUrl;
import id.pimpasa.territory.Office;
import id.pimpasa.territory.Territory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills a document's page and turns it into PDF, with the code by which anyone can check it. */
@Component
public class PdfRenderer {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final SpringTemplateEngine templates;
    private final Territory territory;
    private final PublicUrl publicUrl;

    PdfRenderer(SpringTemplateEngine templates, Territory territory, PublicUrl publicUrl) {
        this.templates = templates;
        this.territory = territory;
        this.publicUrl = publicUrl;
    }

    public byte[] render(NewDocument draft, String code, Instant at) {
        var office = territory.office(draft.office());
        var html = templates.process("document/" + draft.template().file(), context(draft, office, code, at));
        try (var pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null)
                    .withProducer("PIMPASA")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a PDF of " + draft.template(), e);
        }
    }

    private Context context(NewDocument draft, Office office, String code, Instant at) {
        var checkAddress = publicUrl.of("/dokumen/" + code);
        var context = new Context(INDONESIAN);
        context.setVariables(draft.model());
        context.setVariable("office", office);
        context.setVariable("kanwil", territory.office(office.parent()));
        context.setVariable("title", draft.title());
        context.setVariable("today", LocalDate.ofInstant(at, office.zone()));
        context.setVariable("code", code);
        context.setVariable("checkAddress", checkAddress);
        context.setVariable("qr", QrCode.dataUri(checkAddress));
        return context;
    }
}
