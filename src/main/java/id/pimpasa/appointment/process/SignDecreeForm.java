package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.SIGNED;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.DecideOnBatch;
import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.document.Documents;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SignDecreeForm implements UserTaskForm {

    private final Batches batches;
    private final BatchView view;
    private final DecideOnBatch decide;
    private final Documents documents;

    SignDecreeForm(Batches batches, BatchView view, DecideOnBatch decide, Documents documents) {
        this.batches = batches;
        this.view = view;
        this.decide = decide;
        this.documents = documents;
    }

    @Override
    public String processKey() {
        return OfficerAppointmentProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerAppointmentProcess.Elements.SIGN_DECREE;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var batch = batches.get(task.businessKey());
        return Map.of(
                "batchNumber", batch.number(),
                "candidates", view.candidates(batch),
                "documentLink", documents.downloadPath(batch.decree().draftDocument()));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var outcome = form.choice("decision", Outcome.class);
        decide.decideOnDecree(
                task.businessKey(), outcome, form.optionalText("note").orElse(null), task.user());
        task.set(SIGNED, outcome == Outcome.APPROVE);
    }
}
