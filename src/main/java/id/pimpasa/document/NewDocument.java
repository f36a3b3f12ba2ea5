package id.pimpasa.document;

import id.pimpasa.platform.office.OfficeCode;
import java.util.Map;

/**
 * A document to be drafted.
 *
 * @param title what lists and the check page call it; names no person
 * @param office whose letterhead it bears; this office and its Kanwil may download it
 * @param model what the template fills in; values may hold names, they stay in the document
 */
public record NewDocument(DocumentTemplate template, String title, OfficeCode office, Map<String, Object> model) {

    public NewDocument {
        model = Map.copyOf(model);
    }
}
