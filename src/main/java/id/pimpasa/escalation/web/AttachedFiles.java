package id.pimpasa.escalation.web;

import id.pimpasa.evidence.Evidence;
import id.pimpasa.evidence.ExaminedFile;
import id.pimpasa.evidence.NewFile;
import id.pimpasa.platform.error.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files that came with a page's form, examined. A browser sends an empty one where none was chosen. */
@Component
class AttachedFiles {

    private static final String FIELD = "files";

    private final Evidence evidence;
    private final PublicLimits limits;

    AttachedFiles(Evidence evidence, PublicLimits limits) {
        this.evidence = evidence;
        this.limits = limits;
    }

    /** @throws InvalidInputException if there are too many, or one of them may not be kept */
    List<ExaminedFile> examine(List<MultipartFile> sent) {
        var chosen = sent.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() > limits.mostFiles()) {
            throw new InvalidInputException(
                    FIELD, "Paling banyak " + limits.mostFiles() + " foto atau dokumen. Pilih yang terpenting.");
        }
        return chosen.stream().map(this::examine).toList();
    }

    private ExaminedFile examine(MultipartFile file) {
        try {
            return evidence.examine(new NewFile(file.getOriginalFilename(), file.getBytes()));
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(FIELD, refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
