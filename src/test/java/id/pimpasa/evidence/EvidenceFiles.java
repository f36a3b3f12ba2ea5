package id.pimpasa.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Files as people and attackers send them, made anew for each test. */
public final class EvidenceFiles {

    /** Stands in the EXIF block, where a phone writes its name. */
    public static final String DEVICE = "TELEPON-PELAPOR";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int GPS_DIRECTORY_TAG = 0x8825;

    private EvidenceFiles() {}

    /** Left half red, right half blue. */
    public static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(picture(width, height), "jpeg");
    }

    /** A photo that is shown coarse first and then finer, as some pages send it. */
    public static byte[] progressiveJpeg(int width, int height) {
        return written(bytes -> {
            var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            var param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            try (var output = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(output);
                writer.write(null, new IIOImage(picture(width, height), null, null), param);
            } finally {
                writer.dispose();
            }
        });
    }

    public static byte[] png(int width, int height) {
        return encoded(picture(width, height), "png");
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        return written(bytes -> ImageIO.write(picture, format, bytes));
    }

    /** A photo of one white pixel. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");
    }

    /** A photo with place and device, held as the orientation says (EXIF 2.3, 1 to 8). */
    public static byte[] jpegWithExif(int width, int height, int orientation) {
        var jpeg = jpeg(width, height);
        var exif = exif(orientation);
        return written(bytes -> {
            bytes.write(jpeg, 0, 2);
            bytes.writeShort(0xFFE1);
            bytes.writeShort(exif.length + 2);
            bytes.write(exif);
            bytes.write(jpeg, 2, jpeg.length - 2);
        });
    }

    private static byte[] exif(int orientation) {
        var device = (DEVICE + "\0").getBytes(StandardCharsets.US_ASCII);
        int afterDirectory = 8 + 2 + 3 * 12 + 4;
        return written(bytes -> {
            bytes.writeBytes("Exif\0\0");
            bytes.writeBytes("MM");
            bytes.writeShort(42);
            bytes.writeInt(8);
            bytes.writeShort(3);
            entry(bytes, 0x010F, 2, device.length, afterDirectory);
            entry(bytes, 0x0112, 3, 1, orientation << 16);
            entry(bytes, GPS_DIRECTORY_TAG, 4, 1, afterDirectory + device.length);
            bytes.writeInt(0);
            bytes.write(device);
            bytes.writeShort(1);
            entry(bytes, 1, 2, 2, 'S' << 24);
            bytes.writeInt(0);
        });
    }

    private static void entry(DataOutputStream bytes, int tag, int type, int count, int value) throws IOException {
        bytes.writeShort(tag);
        bytes.writeShort(type);
        bytes.writeInt(count);
        bytes.writeInt(value);
    }

    /** A few bytes that claim to be a picture of this size. */
    public static byte[] pngHeader(int width, int height) {
        var header = written(bytes -> {
            bytes.writeBytes("IHDR");
            bytes.writeInt(width);
            bytes.writeInt(height);
            bytes.write(new byte[] {8, 2, 0, 0, 0});
        });
        var crc = new CRC32();
        crc.update(header);
        return written(bytes -> {
            bytes.writeLong(0x89504E470D0A1A0AL);
            bytes.writeInt(header.length - 4);
            bytes.write(header);
            bytes.writeInt((int) crc.getValue());
            bytes.writeInt(0);
            bytes.writeBytes("IDAT");
        });
    }

    /** A few bytes whose first part claims to be as long as a number can say. */
    public static byte[] pngOfEndlessParts() {
        return written(bytes -> {
            bytes.writeLong(0x89504E470D0A1A0AL);
            bytes.writeInt(Integer.MAX_VALUE);
            bytes.writeBytes("IHDR");
            bytes.write(new byte[32]);
        });
    }

    /** As {@link #pngOfEndlessParts}, and as WebP writes numbers. */
    public static byte[] webpOfEndlessParts() {
        return written(bytes -> {
            bytes.writeBytes("RIFF");
            bytes.writeInt(Integer.reverseBytes(64));
            bytes.writeBytes("WEBPVP8 ");
            bytes.writeInt(Integer.reverseBytes(Integer.MAX_VALUE - 1));
            bytes.write(new byte[44]);
        });
    }

    /** A photo behind which a page with a script stands. */
    public static byte[] jpegWithScriptBehind() {
        return written(bytes -> {
            bytes.write(jpeg(40, 30));
            bytes.writeBytes("<html><script>alert(1)</script></html>");
        });
    }

    /** A Windows program, whatever it is called. */
    public static byte[] program() {
        return written(bytes -> {
            bytes.writeBytes("MZ");
            bytes.write(new byte[126]);
            bytes.writeBytes("PE\0\0");
            bytes.write(new byte[256]);
        });
    }

    /** A small document of one page; no two are the same. */
    public static byte[] pdf() {
        return document(document -> document.getDocumentInformation().setTitle("Uji " + NUMBER.incrementAndGet()));
    }

    /** A document of so many pages that its objects fill several lists. */
    public static byte[] thickPdf() {
        return document(document -> {
            for (int page = 0; page < 500; page++) {
                document.addPage(new PDPage());
            }
        });
    }

    public static byte[] pdfWithScript() {
        return document(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('halo')")));
    }

    public static byte[] pdfThatLaunchesAProgram() {
        return document(document -> {
            var launch = new PDActionLaunch();
            launch.setF("calc.exe");
            var link = new PDAnnotationLink();
            link.setAction(launch);
            document.getPage(0).getAnnotations().add(link);
        });
    }

    public static byte[] pdfWithAFileInside() {
        return document(document -> {
            var file = new PDComplexFileSpecification();
            file.setFile("muatan.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(program())));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("muatan", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    public static byte[] lockedPdf() {
        return document(document ->
                document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission())));
    }

    /** A document with the field of a digital signature. The signature itself is worth nothing. */
    public static byte[] signedPdf() {
        return written(bytes -> {
            try (var document = Loader.loadPDF(pdf())) {
                var signature = new PDSignature();
                signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
                signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
                document.addSignature(signature, content -> new byte[64]);
                document.saveIncremental(bytes);
            }
        });
    }

    /** A document that begins as another kind of file. */
    public static byte[] pdfBehindAScript() {
        return written(bytes -> {
            bytes.writeBytes("<script>alert(1)</script>\n");
            bytes.write(pdf());
        });
    }

    /** A small document that unfolds to this many bytes. */
    public static byte[] pdfThatUnfoldsTo(int size) {
        return document(document -> {
            var stream = document.getDocument().createCOSStream();
            try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(new byte[size]);
            }
            var holder = new COSDictionary();
            holder.setItem("Isi", stream);
            document.getDocumentCatalog().getCOSObject().setItem("Uji", holder);
        });
    }

    private static byte[] document(Change change) {
        return written(bytes -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                change.apply(document);
                document.save(bytes);
            }
        });
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(bytes)) {
            writing.to(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private interface Writing {
        void to(DataOutputStream bytes) throws IOException;
    }
}
