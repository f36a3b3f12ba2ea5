package id.pimpasa.document;

import id.pimpasa.platform.office.OfficeCode;
import java.util.Map;
import java.util.Optional;

/**
 * A document to be drafted.
 *
 * @param title what lists and the check page call it; names no person
 * @param office whose letterhead it bears; this office and its Kanwil may download it
 * @param model what the template fills in; values may hold names, they stay in the document
 * @param number what the document prints as its own number; empty if it has none, or gets it when it is signed
 */
public record NewDocument(
        DocumentTemplate template,
        String title,
        OfficeCode office,
        Map<String, Object> model,
        Optional<String> number) {

    public NewDocument {
        model = Map.copyOf(model);
    }

    public NewDocument(DocumentTemplate template, String title, OfficeCode office, Map<String, Object> model) {
        this(template, title, office, model, Optional.empty());
    }

    public NewDocument numbered(String itsNumber) {
        return new NewDocument(template, title, office, model, Optional.of(itsNumber));
    }
}
