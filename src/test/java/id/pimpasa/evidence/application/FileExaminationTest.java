package id.pimpasa.evidence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pimpasa.evidence.EvidenceFiles;
import id.pimpasa.evidence.EvidenceKind;
import id.pimpasa.evidence.ExaminedFile;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.evidence.PackedPdf;
import id.pimpasa.evidence.application.EvidenceLimits.Scanner;
import id.pimpasa.platform.error.InvalidInputException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What is taken, what is refused and why, on files as people and attackers make them. */
class FileExaminationTest {

    /** More than a list of objects may unfold to, and less than all parts of a document together. */
    private static final int BLANKS = 3_000_000;

    private static final EvidenceLimits LIMITS = new EvidenceLimits(
            DataSize.ofMegabytes(1),
            4_000_000,
            800,
            100,
            DataSize.ofMegabytes(5),
            DataSize.ofMegabytes(2),
            Duration.ofDays(7),
            new Scanner("", 3310));

    private final FileExamination examination = examination(content -> FileScanner.Verdict.CLEAN);

    private static FileExamination examination(FileScanner scanner) {
        return new FileExamination(LIMITS, scanner, new PhotoCleaner(LIMITS), new PdfCheck(LIMITS));
    }

    private ExaminedFile examine(String name, byte[] content) {
        return examination.examine(new NewFile(name, content));
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPhotoLosesPlaceAndDevice() {
        var sent = EvidenceFiles.jpegWithExif(200, 100, 1);
        assertThat(text(sent)).contains("Exif", EvidenceFiles.DEVICE);

        var kept = examine("IMG_0001.JPG", sent);

        assertThat(kept.kind()).isEqualTo(EvidenceKind.PHOTO);
        assertThat(kept.name()).isEqualTo("IMG_0001.jpg");
        assertThat(text(kept.content())).doesNotContain("Exif", EvidenceFiles.DEVICE);
        assertThat(text(kept.thumbnail())).doesNotContain("Exif", EvidenceFiles.DEVICE);
    }

    /** The picture is red on the left; where red is after turning, and how wide the picture is then. */
    @ParameterizedTest
    @CsvSource({
        "1, 200, 10, 50",
        "2, 200, 190, 50",
        "3, 200, 190, 50",
        "4, 200, 10, 50",
        "5, 100, 50, 10",
        "6, 100, 50, 10",
        "7, 100, 50, 190",
        "8, 100, 50, 190"
    })
    void aPhotoStandsUprightHoweverThePhoneWasHeld(int orientation, int width, int redX, int redY) throws Exception {
        var kept = read(examine("a.jpg", EvidenceFiles.jpegWithExif(200, 100, orientation))
                .content());

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(new Color(kept.getRGB(redX, redY)).getRed()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(kept.getWidth() - 1 - redX, kept.getHeight() - 1 - redY)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void aLargePhotoIsMadeSmaller() throws Exception {
        var kept = examine("a.png", EvidenceFiles.png(2000, 1000));

        assertThat(read(kept.content()).getWidth()).isEqualTo(800);
        assertThat(read(kept.content()).getHeight()).isEqualTo(400);
        assertThat(read(kept.thumbnail()).getWidth()).isEqualTo(100);
    }

    /** Both are small files; only one of them has to be held in memory as a whole while it is read. */
    @Test
    void aPhotoThatIsHeldInMemoryAsAWholeIsRefusedSooner() {
        assertThat(examine("a.jpg", EvidenceFiles.jpeg(1200, 1000)).kind()).isEqualTo(EvidenceKind.PHOTO);
        assertThat(examine("a.jpg", EvidenceFiles.progressiveJpeg(1000, 800)).kind())
                .isEqualTo(EvidenceKind.PHOTO);
        assertThatThrownBy(() -> examine("a.jpg", EvidenceFiles.progressiveJpeg(1200, 1000)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("melebihi 1 megapiksel. Perkecil");
    }

    @Test
    void everyPhotoIsKeptAsJpeg() {
        for (var sent : new byte[][] {EvidenceFiles.png(30, 20), EvidenceFiles.webp(), EvidenceFiles.jpeg(30, 20)}) {
            assertThat(FileType.of(examine("foto", sent).content())).isEqualTo(FileType.JPEG);
        }
    }

    @Test
    void whatStandsBehindAPhotoIsGone() {
        var kept = examine("a.jpg", EvidenceFiles.jpegWithScriptBehind());

        assertThat(text(kept.content())).doesNotContain("script");
    }

    @Test
    void aDocumentStaysAsItIs() {
        var sent = EvidenceFiles.pdf();

        var kept = examine("..\\..\\SK \"2026\"\r\n.PDF", sent);

        assertThat(kept.kind()).isEqualTo(EvidenceKind.DOCUMENT);
        assertThat(kept.content()).isEqualTo(sent);
        assertThat(kept.name()).isEqualTo("SK _2026___.pdf");
        assertThat(kept.signatures()).isEmpty();
    }

    @Test
    void theSignatureFieldsOfADocumentAreNoted() {
        assertThat(examine("sk.pdf", EvidenceFiles.signedPdf()).signatures()).containsExactly("ETSI.CAdES.detached");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "Berkas kosong"),
                Arguments.of("large", new byte[2_000_000], "melebihi 1 MB. Perkecil"),
                Arguments.of("program.jpg", EvidenceFiles.program(), "Jenis berkas tidak dapat diterima"),
                Arguments.of("page", "<html></html>".getBytes(StandardCharsets.UTF_8), "Jenis berkas"),
                Arguments.of("polyglot", EvidenceFiles.pdfBehindAScript(), "Jenis berkas"),
                Arguments.of("bomb", EvidenceFiles.pngHeader(60_000, 60_000), "melebihi 4 megapiksel"),
                Arguments.of("cut png", EvidenceFiles.pngHeader(60, 60), "Foto rusak"),
                Arguments.of("png of endless parts", EvidenceFiles.pngOfEndlessParts(), "Foto rusak"),
                Arguments.of("webp of endless parts", EvidenceFiles.webpOfEndlessParts(), "Foto rusak"),
                Arguments.of("cut jpeg", Arrays.copyOf(EvidenceFiles.jpeg(30, 20), 60), "Foto rusak"),
                Arguments.of("script", EvidenceFiles.pdfWithScript(), "memuat skrip"),
                Arguments.of("launch", EvidenceFiles.pdfThatLaunchesAProgram(), "memuat skrip"),
                Arguments.of("embedded", EvidenceFiles.pdfWithAFileInside(), "berkas tersisip"),
                Arguments.of("locked", EvidenceFiles.lockedPdf(), "kata sandi"),
                Arguments.of("unfolds", EvidenceFiles.pdfThatUnfoldsTo(20_000_000), "terlalu besar bila dibuka"),
                Arguments.of("cut pdf", Arrays.copyOf(EvidenceFiles.pdf(), 200), "PDF rusak"),
                Arguments.of("no pdf", "%PDF-1.7\nhalo\n%%EOF".getBytes(StandardCharsets.US_ASCII), "PDF rusak"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void isRefusedWithASentenceThatSaysWhatToDo(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> examine(name, content))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(sentence)
                .message()
                .matches(".*\\. [A-Z].*\\.");
    }

    /** Each of them unfolds to far more than it may, or makes the memory fill up in another way. */
    static Stream<Arguments> packed() {
        return Stream.of(
                Arguments.of("/Filter /FlateDecode", PackedPdf.compressed(BLANKS), "terlalu besar bila dibuka"),
                Arguments.of(
                        "/Filter /FlateDecode", PackedPdf.compressedWithoutHeader(BLANKS), "terlalu besar bila dibuka"),
                Arguments.of("/Filter [/Fl]", PackedPdf.compressedWithoutHeader(BLANKS), "terlalu besar bila dibuka"),
                Arguments.of(
                        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 30000000 >>",
                        PackedPdf.compressed(10),
                        "terlalu besar bila dibuka"),
                Arguments.of(
                        "/Filter [/ASCIIHexDecode /FlateDecode]",
                        PackedPdf.compressedAndInDigits(BLANKS),
                        "tidak dapat diperiksa"),
                Arguments.of(
                        "/Filter [/FlateDecode /LZWDecode]", PackedPdf.compressed(BLANKS), "tidak dapat diperiksa"),
                Arguments.of("/Filter /LZWDecode", PackedPdf.compressed(10), "tidak dapat diperiksa"),
                Arguments.of("/Filter /RL", PackedPdf.compressed(10), "tidak dapat diperiksa"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packed")
    void packedObjectsThatFillTheMemoryAreRefused(String filters, byte[] list, String sentence) {
        for (var document : new byte[][] {PackedPdf.with(filters, list), PackedPdf.damagedWith(filters, list)}) {
            assertThatThrownBy(() -> examine("a.pdf", document))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining(sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Filter /FlateDecode", "/Filter [/Fl]", "/Filter [/FlateDecode] /DecodeParms [null]"})
    void packedObjectsAsUsualAreTaken(String filters) {
        var list = PackedPdf.compressed(1000);

        for (var document : new byte[][] {PackedPdf.with(filters, list), PackedPdf.damagedWith(filters, list)}) {
            assertThat(examine("a.pdf", document).content()).isEqualTo(document);
        }
        examine("tanpa kompresi.pdf", PackedPdf.with("", "6 0 (isi)".getBytes(StandardCharsets.US_ASCII)));
        examine("tebal.pdf", EvidenceFiles.thickPdf());
    }

    @Test
    void anInfectedFileIsRefused() {
        assertThatThrownBy(() -> examination(content -> FileScanner.Verdict.INFECTED)
                        .examine(new NewFile("a.jpg", EvidenceFiles.jpeg(30, 20))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("mengandung virus");
    }

    @Test
    void nothingIsTakenWhileTheScannerIsAway() {
        FileScanner away = content -> {
            throw new IOException("away");
        };
        assertThatThrownBy(() -> examination(away).examine(new NewFile("a.jpg", EvidenceFiles.jpeg(30, 20))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Coba lagi beberapa menit lagi");
    }
}
