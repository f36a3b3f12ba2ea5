package id.pimpasa.evidence.application;

import id.pimpasa.evidence.EvidenceKind;
import java.text.Normalizer;

/** A file's name as it is shown: no path, nothing that a header or a page could trip over, the ending of its kind. */
final class FileName {

    private static final int LONGEST_STEM = 80;

    private FileName() {}

    static String of(String sent, EvidenceKind kind) {
        var name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        var stem = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
                .strip();
        if (stem.length() > LONGEST_STEM) {
            stem = stem.substring(0, LONGEST_STEM).strip();
        }
        return (stem.isBlank() || stem.startsWith(".") ? kind.label() : stem) + "." + kind.extension();
    }
}
