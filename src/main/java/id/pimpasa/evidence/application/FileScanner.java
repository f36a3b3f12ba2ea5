package id.pimpasa.evidence.application;

import java.io.IOException;

/** Looks for viruses. */
interface FileScanner {

    /** What a scanner finds. */
    enum Verdict {
        CLEAN,
        INFECTED
    }

    /** @throws IOException if the scanner cannot be reached or gives no verdict */
    Verdict scan(byte[] content) throws IOException;
}
