package id.pimpasa.evidence;

import java.util.List;

/**
 * A file that {@link Evidence#examine} has found harmless, as it will be kept.
 *
 * @param thumbnail a small JPEG of a photo; {@code null} for a document
 * @param originalSha256 hash of what was sent, in lower-case hexadecimal
 * @param signatures formats of the digital signatures in a document, such as {@code ETSI.CAdES.detached}; whether they
 *     are valid nobody has checked
 */
public record ExaminedFile(
        String name,
        EvidenceKind kind,
        byte[] content,
        byte[] thumbnail,
        String originalSha256,
        List<String> signatures) {

    public ExaminedFile {
        signatures = List.copyOf(signatures);
    }

    /** The same file under a name that tells nothing of its sender. */
    public ExaminedFile named(String neutralName) {
        return new ExaminedFile(
                neutralName + "." + kind.extension(), kind, content, thumbnail, originalSha256, signatures);
    }

    @Override
    public String toString() {
        return "ExaminedFile[" + kind + ", " + content.length + " bytes]";
    }
}
