package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.RecordDecree;
import id.pimpasa.appointment.domain.DecreeEntry;
import id.pimpasa.document.Documents;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The signed decree comes back: number, dates and the file with the signature. */
@Component
class RecordDecreeForm implements UserTaskForm {

    private static final String SIGNED_FILE = "signedFile";

    private final Batches batches;
    private final RecordDecree recordDecree;
    private final Documents documents;

    RecordDecreeForm(Batches batches, RecordDecree recordDecree, Documents documents) {
        this.batches = batches;
        this.recordDecree = recordDecree;
        this.documents = documents;
    }

    @Override
    public String processKey() {
        return OfficerAppointmentProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerAppointmentProcess.Elements.RECORD_DECREE;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var batch = batches.get(task.businessKey());
        return Map.of(
                "batchNumber",
                batch.number(),
                "documentLink",
                documents.finalPath(batch.decree().draftDocument()));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        recordDecree.record(
                task.businessKey(),
                new DecreeEntry(
                        form.text("decreeNumber"),
                        form.date("signedOn"),
                        form.date("validFrom"),
                        form.date("validUntil"),
                        signedFile(form).value()),
                task.user());
    }

    private static EvidenceId signedFile(SubmittedForm form) {
        return EvidenceId.of(form.onlyChoice(SIGNED_FILE, "Unggah satu berkas SK yang telah ditandatangani."));
    }
}
