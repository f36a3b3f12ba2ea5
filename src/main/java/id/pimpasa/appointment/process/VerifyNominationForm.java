package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.VERIFIED;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.DecideOnBatch;
import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class VerifyNominationForm implements UserTaskForm {

    private final Batches batches;
    private final BatchView view;
    private final DecideOnBatch decide;

    VerifyNominationForm(Batches batches, BatchView view, DecideOnBatch decide) {
        this.batches = batches;
        this.view = view;
        this.decide = decide;
    }

    @Override
    public String processKey() {
        return OfficerAppointmentProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerAppointmentProcess.Elements.VERIFY_NOMINATION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var batch = batches.get(task.businessKey());
        return Map.of(
                "batchNumber", batch.number(),
                "candidates", view.candidates(batch),
                "consents", view.consents(batch),
                "returnNote", batch.returnNote().orElse("Tidak ada"));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var outcome = form.choice("decision", Outcome.class);
        decide.verify(task.businessKey(), outcome, form.optionalText("note").orElse(null), task.user());
        task.set(VERIFIED, outcome == Outcome.APPROVE);
    }
}
