package id.pimpasa.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Locks PDF files with AES-256, so that only those who have the passphrase read them; any PDF reader opens them then. */
public final class LockedPdf {

    private static final int KEY_BITS = 256;
    private static final String PDF = "application/pdf";

    private LockedPdf() {}

    /** A file that lies in a locked one as it is. */
    public record Enclosure(String name, byte[] pdf) {}

    /** The same pages, locked. */
    public static byte[] of(byte[] pdf, String passphrase) {
        try (var document = Loader.loadPDF(pdf)) {
            return lock(document, passphrase);
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF cannot be locked", e);
        }
    }

    /** A cover with a file in it, locked together: the file stays byte for byte what it was, as its signature demands. */
    public static byte[] of(byte[] cover, Enclosure enclosure, String passphrase) {
        try (var document = Loader.loadPDF(cover)) {
            enclose(enclosure, document);
            return lock(document, passphrase);
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF cannot be locked", e);
        }
    }

    private static void enclose(Enclosure enclosure, PDDocument document) throws IOException {
        var content = new PDEmbeddedFile(document, new ByteArrayInputStream(enclosure.pdf()), COSName.FLATE_DECODE);
        content.setSubtype(PDF);
        content.setSize(enclosure.pdf().length);
        var file = new PDComplexFileSpecification();
        file.setFile(enclosure.name());
        file.setFileUnicode(enclosure.name());
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(enclosure.name(), file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().setPageMode(PageMode.USE_ATTACHMENTS);
    }

    private static byte[] lock(PDDocument document, String passphrase) throws IOException {
        var policy = new StandardProtectionPolicy(passphrase, passphrase, new AccessPermission());
        policy.setEncryptionKeyLength(KEY_BITS);
        document.protect(policy);
        var locked = new ByteArrayOutputStream();
        document.save(locked);
        return locked.toByteArray();
    }
}
