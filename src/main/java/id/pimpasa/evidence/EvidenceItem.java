package id.pimpasa.evidence;

import id.pimpasa.platform.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A kept file without its content.
 *
 * @param size bytes
 * @param sha256 hash of what is kept, in lower-case hexadecimal
 * @param originalSha256 hash of what was sent
 * @param signatures formats of the digital signatures in a document, not checked for validity
 * @param uploadedBy empty for what a villager sent
 */
public record EvidenceItem(
        EvidenceId id,
        String name,
        EvidenceKind kind,
        int size,
        String sha256,
        String originalSha256,
        List<String> signatures,
        Optional<UserId> uploadedBy,
        Instant uploadedAt) {

    /** The path at which those who may see the file open it. */
    public String path() {
        return "/berkas/" + id;
    }
}
