package id.pimpasa.evidence.application;

import id.pimpasa.platform.error.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.springframework.stereotype.Component;

/** Takes a PDF that is only there to be read: whole, open, and without anything that runs or hides another file. */
@Component
class PdfCheck {

    private static final String END = "%%EOF";

    /** What a reader tolerates after the end of a document (PDF 1.7, implementation notes to 3.4.4). */
    private static final int END_WITHIN = 1024;

    private static final Predicate<String> FORMAT_NAME = name -> name.matches("[A-Za-z0-9._-]{1,60}");

    private final EvidenceLimits limits;

    PdfCheck(EvidenceLimits limits) {
        this.limits = limits;
    }

    /**
     * @return the formats of the digital signatures in it, not checked for validity
     * @throws InvalidInputException if it is damaged, locked or dangerous
     */
    List<String> check(byte[] content) {
        refuse(!endsAsPdf(content), "Dokumen PDF rusak atau tidak lengkap. Simpan ulang dokumennya, lalu unggah lagi.");
        if (PdfExpansion.exceeds(content, limits.largestExpansion().toBytes())) {
            throw StreamBudget.tooLarge();
        }
        try (var document = BoundedPdf.open(content, limits.largestStructure().toBytes())) {
            refuse(document.isEncrypted(), locked());
            refuse(document.getNumberOfPages() == 0, damaged());
            refuse(
                    PdfContents.isActive(document),
                    "Dokumen PDF memuat skrip, perintah, atau berkas tersisip. Cetak ulang menjadi PDF biasa, lalu "
                            + "unggah lagi.");
            return signatures(document);
        } catch (InvalidPasswordException locked) {
            throw new InvalidInputException(locked());
        } catch (InvalidInputException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new InvalidInputException(damaged());
        } catch (OutOfMemoryError | StackOverflowError unfolded) {
            // One document took it all and has let go of it now; the next one is not to suffer.
            throw StreamBudget.tooLarge();
        }
    }

    private static boolean endsAsPdf(byte[] content) {
        int from = Math.max(0, content.length - END_WITHIN);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains(END);
    }

    private static List<String> signatures(PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream()
                .map(PDSignature::getSubFilter)
                .filter(Objects::nonNull)
                .filter(FORMAT_NAME)
                .distinct()
                .limit(3)
                .toList();
    }

    private static String damaged() {
        return "Dokumen PDF rusak atau tidak terbaca. Simpan ulang dokumennya, lalu unggah lagi.";
    }

    private static String locked() {
        return "Dokumen PDF dikunci dengan kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.";
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new InvalidInputException(message);
        }
    }
}
