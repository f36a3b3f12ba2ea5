package id.pimpasa.appointment.application;

import id.pimpasa.access.Account;
import id.pimpasa.access.Accounts;
import id.pimpasa.access.Role;
import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.territory.PositionHolder;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the decree (SK) that names villages and officers, for the head of the Kanwil to sign. */
@Component
@Transactional
public class DraftDecree {

    private final Batches batches;
    private final Territory territory;
    private final Positions positions;
    private final Accounts accounts;
    private final Documents documents;

    DraftDecree(Batches batches, Territory territory, Positions positions, Accounts accounts, Documents documents) {
        this.batches = batches;
        this.territory = territory;
        this.positions = positions;
        this.accounts = accounts;
        this.documents = documents;
    }

    /** An officer as the annex lists them. */
    public record OfficerLine(String name, String nip, String grade, String jobTitle, List<String> villages) {}

    public void draft(String batchId) {
        var batch = batches.get(batchId);
        batch.draftDecree(documents.draft(new NewDocument(
                DocumentTemplate.DECREE, "Konsep SK PIMPASA " + batch.number(), batch.office(), model(batch))));
    }

    private Map<String, Object> model(AppointmentBatch batch) {
        var kanwil = territory.kanwilOf(batch.office());
        var signatory = positions.holderOf(kanwil, Role.KAKANWIL);
        return Map.of(
                "batchNumber", batch.number(),
                "officers",
                        batch.candidates().stream()
                                .map(candidate -> line(batch, candidate))
                                .toList(),
                "signatoryTitle",
                        signatory
                                .map(PositionHolder::title)
                                .orElseGet(() -> territory.office(kanwil).titleOf(Role.KAKANWIL)),
                "signatoryName",
                        signatory
                                .flatMap(holder -> accounts.find(holder.user()))
                                .map(Account::displayName)
                                .orElse(""));
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
