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
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the Surat Tugas that sends an officer, or the officers who share it, to a village, and tells whoever is not sent
 * any more. A visit with a new date or officer, or with other company, gets a new one.
 */
@Component
@Transactional
public class DraftLetter {

    private static final String UNKNOWN = "-";

    private final Visits visits;
    private final VisitTimes times;
    private final VisitCompanions companions;
    private final TellOfficer tellOfficer;
    private final Officers officers;
    private final Territory territory;
    private final Signatory signatory;
    private final LegalBasis legalBasis;
    private final Documents documents;
    private final Clock clock;

    DraftLetter(
            Visits visits,
            VisitTimes times,
            VisitCompanions companions,
            TellOfficer tellOfficer,
            Officers officers,
            Territory territory,
            Signatory signatory,
            LegalBasis legalBasis,
            Documents documents,
            Clock clock) {
        this.visits = visits;
        this.times = times;
        this.companions = companions;
        this.tellOfficer = tellOfficer;
        this.officers = officers;
        this.territory = territory;
        this.signatory = signatory;
        this.legalBasis = legalBasis;
        this.documents = documents;
        this.clock = clock;
    }

    public void draft(VisitId id) {
        var visit = visits.get(id);
        var leaving = visit.accompany(companions.of(visit));
        visit.attachLetter(
                documents.draft(new NewDocument(
                        DocumentTemplate.ASSIGNMENT_LETTER,
                        "Surat Tugas kunjungan " + visit.number(),
                        visit.office(),
                        model(visit))),
                clock.instant());
        visits.save(visit);
        leaving.forEach(officer -> tellOfficer.withdraw(id, officer));
    }

    private List<Sent> sent(Visit visit) {
        return visit.sent().stream()
                .map(officer -> officers.find(officer)
                        .map(Sent::of)
                        .orElseGet(() -> new Sent(officer.value(), UNKNOWN, UNKNOWN, UNKNOWN)))
                .toList();
    }

    /** An officer as a letter names them. */
    public record Sent(String name, String nip, String grade, String jobTitle) {

        static Sent of(OfficerProfile officer) {
            return new Sent(officer.name(), officer.nip(), officer.rankAndGrade(), officer.jobTitle());
        }
    }

    private Map<String, Object> model(Visit visit) {
        var model = new HashMap<>(signatory.of(visit.office(), Role.KAKANIM));
        model.put("visitNumber", visit.number());
        model.put("officers", sent(visit));
        visit.request().ifPresent(request -> model.put("request", request));
        model.put("activity", visit.kind().label());
        model.put("theme", visit.theme());
        model.put("village", territory.village(visit.village()).fullName());
        model.put("legalBasis", legalBasis.of(DocumentTemplate.ASSIGNMENT_LETTER, visit.office()));
        model.put("backBy", times.format(visit, times.backExpectedAt(visit)));
        model.put("when", times.format(visit));
        return model;
    }
}
