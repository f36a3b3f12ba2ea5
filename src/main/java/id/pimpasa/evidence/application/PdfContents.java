package id.pimpasa.evidence.application;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks through every object of a PDF, also those that no page refers to, for what runs, opens something else or hides
 * another file.
 */
final class PdfContents {

    private static final Set<COSName> ACTIONS = names(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "GoToR", "Rendition", "RichMediaExecute");
    private static final Set<COSName> HOLDERS =
            names("JS", "JavaScript", "EmbeddedFile", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");
    private static final Set<COSName> SUBTYPES = names("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");
    private static final COSName ACTION = COSName.getPDFName("S");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfContents() {}

    private static Set<COSName> names(String... names) {
        return Set.copyOf(List.of(names).stream().map(COSName::getPDFName).toList());
    }

    static boolean isActive(PDDocument document) {
        var walk = new PdfContents();
        var file = document.getDocument();
        walk.add(file.getTrailer());
        file.getXrefTable().keySet().forEach(key -> walk.add(file.getObjectFromPool(key)));
        return walk.findsSomething();
    }

    private boolean findsSomething() {
        while (!waiting.isEmpty()) {
            var object = waiting.pop();
            if (object instanceof COSDictionary dictionary) {
                if (isActive(dictionary)) {
                    return true;
                }
                dictionary.getValues().forEach(this::add);
            } else if (object instanceof COSArray array) {
                array.forEach(this::add);
            } else if (object instanceof COSObject reference) {
                add(reference.getObject());
            }
        }
        return false;
    }

    private void add(COSBase object) {
        if (object != null && seen.add(object)) {
            waiting.push(object);
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        return dictionary.keySet().stream().anyMatch(HOLDERS::contains)
                || holds(dictionary, ACTION, ACTIONS)
                || holds(dictionary, COSName.SUBTYPE, SUBTYPES);
    }

    private static boolean holds(COSDictionary dictionary, COSName key, Set<COSName> values) {
        return dictionary.getDictionaryObject(key) instanceof COSName value && values.contains(value);
    }
}
