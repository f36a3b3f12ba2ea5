package id.pimpasa.outreach.application;

import id.pimpasa.access.Role;
import id.pimpasa.appointment.OfficerProfile;
import id.pimpasa.appointment.Officers;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.outreach.VisitId;
import id.pimpasa.outreach.domain.ReportContent;
import id.pimpasa.outreach.domain.Visit;
import id.pimpasa.outreach.domain.VisitReport;
import id.pimpasa.territory.Territory;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the official report (Laporan Kegiatan) of an approved visit. What was suspicious never stands in it. */
@Component
@Transactional
public class DraftActivityReport {

    private final Visits visits;
    private final Officers officers;
    private final Territory territory;
    private final Signatory signatory;
    private final LegalBasis legalBasis;
    private final Documents documents;

    DraftActivityReport(
            Visits visits,
            Officers officers,
            Territory territory,
            Signatory signatory,
            LegalBasis legalBasis,
            Documents documents) {
        this.visits = visits;
        this.officers = officers;
        this.territory = territory;
        this.signatory = signatory;
        this.legalBasis = legalBasis;
        this.documents = documents;
    }

    public void draft(VisitId id) {
        var visit = visits.get(id);
        var content = visit.lastReport().map(VisitReport::content).orElseThrow();
        visit.attachActivityReport(documents.draft(new NewDocument(
                        DocumentTemplate.ACTIVITY_REPORT,
                        "Laporan kegiatan " + visit.number(),
                        visit.office(),
                        model(visit, content))
                .numbered(visit.number())));
        visits.save(visit);
    }

    /** What the officer concludes, and what the programme does follow up. */
    private static String conclusion(ReportContent content) {
        var due = content.commitments().stream()
                .filter(promise -> promise.dueOn() != null)
                .count();
        var unanswered = content.questions().stream()
                .filter(question -> !question.isAnswered())
                .count();
        var own = content.details().conclusion();
        return (own == null ? "Kegiatan telah dilaksanakan." : asSentence(own))
                + (due == 0 ? "" : " Pemenuhan " + due + " komitmen bertanggal ditanyakan kepada desa pada waktunya.")
                + (unanswered == 0 ? "" : " " + unanswered + " pertanyaan dijawab pada kunjungan berikutnya.");
    }

    private static String asSentence(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }

    private Map<String, Object> model(Visit visit, ReportContent content) {
        var officer = officers.find(visit.reporter());
        var model = new HashMap<>(signatory.of(visit.office(), Role.INTEL));
        model.put("visitNumber", visit.number());
        model.put("village", territory.village(visit.village()).fullName());
        model.put("report", content);
        model.put("legalBasis", legalBasis.of(DocumentTemplate.ACTIVITY_REPORT, visit.office()));
        model.put("conclusion", conclusion(content));
        model.put(
                "officerName",
                officer.map(OfficerProfile::name).orElse(visit.reporter().value()));
        model.put("officerNip", officer.map(OfficerProfile::nip).orElse("-"));
        return model;
    }
}
