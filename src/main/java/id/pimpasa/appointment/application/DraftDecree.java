package id.pimpasa.appointment.application;

import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.DocumentTexts;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.document.TextSection;
import id.pimpasa.territory.BusinessClock;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the decree (SK) that names villages and officers, for the head of the Kanwil or the Kanim to sign. */
@Component
@Transactional
public class DraftDecree {

    private final Batches batches;
    private final Territory territory;
    private final Positions positions;
    private final Documents documents;
    private final DocumentTexts texts;
    private final DecreeSigner signer;
    private final BusinessClock clock;

    DraftDecree(
            Batches batches,
            Territory territory,
            Positions positions,
            Documents documents,
            DocumentTexts texts,
            DecreeSigner signer,
            BusinessClock clock) {
        this.batches = batches;
        this.territory = territory;
        this.positions = positions;
        this.documents = documents;
        this.texts = texts;
        this.signer = signer;
        this.clock = clock;
    }

    /** An officer as the annex lists them. */
    public record OfficerLine(String name, String nip, String grade, String jobTitle, List<String> villages) {}

    public void draft(String batchId) {
        var batch = batches.get(batchId);
        batch.draftDecree(documents.draft(new NewDocument(
                DocumentTemplate.DECREE, "SK PIMPASA " + batch.number(), batch.office(), model(batch))));
    }

    private Map<String, Object> model(AppointmentBatch batch) {
        var issuer = signer.officeFor(batch.office());
        var signature = positions.signatureOf(issuer, signer.role());
        var model = new HashMap<String, Object>();
        model.put("batchNumber", batch.number());
        model.put("issuer", territory.office(issuer));
        var officers = batch.candidates().stream()
                .map(candidate -> line(batch, candidate))
                .toList();
        model.put("officers", officers);
        model.put("annex", inAnnex(officers));
        model.put("considering", text(batch, TextSection.CONSIDERING));
        model.put("recalling", text(batch, TextSection.RECALLING));
        model.put("deciding", text(batch, TextSection.DECIDING));
        // Whoever stands in signs, but the decree is that of the position.
        model.put("positionTitle", territory.office(issuer).titleOf(signer.role()));
        model.put("signatoryTitle", signature.title());
        model.put("signatoryName", signature.name());
        return model;
    }

    /** The last one apart, who stands on one page with the signature. */
    private static List<List<OfficerLine>> inAnnex(List<OfficerLine> officers) {
        var last = officers.size() - 1;
        return last == 0 ? List.of(officers) : List.of(officers.subList(0, last), officers.subList(last, last + 1));
    }

    private List<String> text(AppointmentBatch batch, TextSection section) {
        return texts.of(
                DocumentTemplate.DECREE,
                section,
                clock.today(batch.office()),
                Map.of("kantor", territory.office(batch.office()).name()));
    }

    private OfficerLine line(AppointmentBatch batch, Candidate candidate) {
        return new OfficerLine(
                candidate.name(),
                candidate.nip(),
                candidate.grade(),
                candidate.jobTitle(),
                batch.willingVillagesOf(candidate).stream()
                        .map(village -> territory.village(village).shortName())
                        .toList());
    }
}
