package id.pimpasa.escalation.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pimpasa.escalation.application.CaseFile;
import id.pimpasa.escalation.application.PartnerNames;
import id.pimpasa.escalation.domain.Conclusion;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.TaskView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every step's form shows: the case file, and the conclusions to choose from. */
@Component
class CaseForm {

    private final CaseFile caseFile;
    private final PartnerNames partnerNames;
    private final ObjectMapper json;

    CaseForm(CaseFile caseFile, PartnerNames partnerNames, ObjectMapper json) {
        this.caseFile = caseFile;
        this.partnerNames = partnerNames;
        this.json = json;
    }

    Map<String, Object> show(TaskView task, List<? extends Conclusion> conclusions) {
        var values = new HashMap<String, Object>(
                json.convertValue(caseFile.read(Cases.idOf(task)), new TypeReference<Map<String, Object>>() {}));
        values.put(FormFields.CONCLUSIONS, options(conclusions));
        return values;
    }

    private List<Option> options(List<? extends Conclusion> conclusions) {
        return conclusions.stream()
                .map(conclusion -> new Option(partnerNames.labelOf(conclusion), conclusion.name()))
                .toList();
    }
}
