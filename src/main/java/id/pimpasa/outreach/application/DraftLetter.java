package id.pimpasa.outreach.application;

import id.pimpasa.access.Role;
import id.pimpasa.appointment.OfficerProfile;
import id.pimpasa.appointment.Officers;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.territory.Territory;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the Surat Tugas that sends an officer to a village. A visit with a new date or officer gets a new one. */
@Component
@Transactional
public class DraftLetter {

    private final Visits visits;
    private final VisitTimes times;
    private final Officers officers;
    private final Territory territory;
    private final Signatory signatory;
    private final LegalBasis legalBasis;
    private final Documents documents;
    private final Clock clock;

    DraftLetter(
            Visits visits,
            VisitTimes times,
            Officers officers,
            Territory territory,
            Signatory signatory,
            LegalBasis legalBasis,
            Documents documents,
            Clock clock) {
        this.visits = visits;
        this.times = times;
        this.officers = officers;
        this.territory = territory;
        this.signatory = signatory;
        this.legalBasis = legalBasis;
        this.documents = documents;
        this.clock = clock;
    }

    public void draft(VisitId id) {
        var visit = visits.get(id);
        visit.attachLetter(
                documents.draft(new NewDocument(
                        DocumentTemplate.ASSIGNMENT_LETTER,
                        "Surat Tugas kunjungan " + visit.number(),
                        visit.office(),
                        model(visit))),
                clock.instant());
        visits.save(visit);
    }

    private Map<String, Object> model(Visit visit) {
        var officer = officers.find(visit.officer());
        var model = new HashMap<>(signatory.of(visit.office(), Role.KAKANIM));
        model.put("visitNumber", visit.number());
        model.put(
                "officerName",
                officer.map(OfficerProfile::name).orElse(visit.officer().value()));
        model.put("officerNip", officer.map(OfficerProfile::nip).orElse("-"));
        model.put("officerGrade", officer.map(OfficerProfile::rankAndGrade).orElse("-"));
        model.put("officerJobTitle", officer.map(OfficerProfile::jobTitle).orElse("-"));
        model.put("activity", visit.kind().label());
        model.put("theme", visit.theme());
        model.put("village", territory.village(visit.village()).fullName());
        model.put("legalBasis", legalBasis.of(DocumentTemplate.ASSIGNMENT_LETTER, visit.office()));
        model.put("backBy", times.format(visit, times.backExpectedAt(visit)));
        model.put("when", times.format(visit));
        return model;
    }
}
