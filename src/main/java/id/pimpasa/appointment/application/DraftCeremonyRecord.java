package id.pimpasa.appointment.application;

import id.pimpasa.access.Role;
import id.pimpasa.appointment.domain.AppointmentBatch;
import id.pimpasa.appointment.domain.Candidate;
import id.pimpasa.appointment.domain.HeldCeremony;
import id.pimpasa.document.DocumentTemplate;
import id.pimpasa.document.Documents;
import id.pimpasa.document.NewDocument;
import id.pimpasa.territory.Positions;
import id.pimpasa.territory.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the record of a ceremony (Berita Acara Pengukuhan): who was inaugurated, and who comes in a later one. */
@Component
@Transactional
public class DraftCeremonyRecord {

    private final Batches batches;
    private final Territory territory;
    private final Positions positions;
    private final Documents documents;

    DraftCeremonyRecord(Batches batches, Territory territory, Positions positions, Documents documents) {
        this.batches = batches;
        this.territory = territory;
        this.positions = positions;
        this.documents = documents;
    }

    /** Somebody of the ceremony. */
    public record Participant(String name, String nip, String jobTitle) {

        static Participant of(Candidate candidate) {
            return new Participant(candidate.name(), candidate.nip(), candidate.jobTitle());
        }
    }

    public void draft(String batchId) {
        var batch = batches.get(batchId);
        var held = batch.heldCeremonies().get(batch.heldCeremonies().size() - 1);
        var draft = new NewDocument(
                DocumentTemplate.CEREMONY_RECORD,
                "Berita Acara Pengukuhan " + batch.number(),
                batch.office(),
                model(batch, held));
        batch.draftCeremonyRecord(
                documents.draft(held.number().map(draft::numbered).orElse(draft)));
    }

    private Map<String, Object> model(AppointmentBatch batch, HeldCeremony held) {
        var head = positions.signatureOf(territory.kanwilOf(batch.office()), Role.KAKANWIL);
        var model = new HashMap<String, Object>();
        model.put("batchNumber", batch.number());
        model.put("number", held.number().orElse(""));
        model.put("decreeNumber", batch.decree().number().orElseThrow());
        model.put("decreeSignedOn", batch.decree().signedOn());
        model.put("heldAt", held.at().atZone(territory.office(batch.office()).zone()));
        model.put("place", held.place());
        model.put("note", held.note() == null ? "" : held.note());
        model.put("present", participants(batch, held.round()));
        model.put(
                "absent", batch.awaitingCeremony().stream().map(Participant::of).toList());
        model.put("headTitle", head.title());
        model.put("headName", head.name());
        return model;
    }

    private static List<Participant> participants(AppointmentBatch batch, int round) {
        return batch.inducted().stream()
                .filter(candidate -> candidate.wasInductedIn(round))
                .map(Participant::of)
                .toList();
    }
}
