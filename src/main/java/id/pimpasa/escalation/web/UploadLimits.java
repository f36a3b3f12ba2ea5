package id.pimpasa.escalation.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large and how many files may be, as pages say it. */
@Component
class UploadLimits {

    private final DataSize largestFile;
    private final PublicLimits limits;

    UploadLimits(@Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile, PublicLimits limits) {
        this.largestFile = largestFile;
        this.limits = limits;
    }

    public int mostFiles() {
        return limits.mostFiles();
    }

    public String largestFile() {
        return megabytes(largestFile);
    }

    /** @param mending what to do about it, as a sentence */
    String tooLarge(String mending) {
        return "Berkas terlalu besar: satu berkas paling besar " + largestFile() + ", semuanya paling besar "
                + megabytes(DataSize.ofBytes(limits.largestUpload())) + ". " + mending;
    }

    private static String megabytes(DataSize size) {
        return size.toMegabytes() + " MB";
    }
}
