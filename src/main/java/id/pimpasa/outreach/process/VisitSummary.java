package id.pimpasa.outreach.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.application.VisitFile;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of the head of Inteldakim show of a visit. */
@Component
class VisitSummary {

    private final VisitFile file;
    private final ObjectMapper json;

    VisitSummary(VisitFile file, ObjectMapper json) {
        this.file = file;
        this.json = json;
    }

    Map<String, Object> of(VisitId id) {
        return new HashMap<>(json.convertValue(file.summary(id), new TypeReference<Map<String, Object>>() {}));
    }
}
