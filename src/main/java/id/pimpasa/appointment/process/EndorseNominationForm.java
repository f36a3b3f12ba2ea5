package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.ENDORSEMENT;
import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.PLACED;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.DecideOnBatch;
import id.pimpasa.appointment.domain.CandidateVerdict;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of the Kanim decides on each candidate. */
@Component
class EndorseNominationForm implements UserTaskForm {

    private final Batches batches;
    private final BatchView view;
    private final DecideOnBatch decide;

    EndorseNominationForm(Batches batches, BatchView view, DecideOnBatch decide) {
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
        return OfficerAppointmentProcess.Elements.ENDORSE_NOMINATION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var batch = batches.get(task.businessKey());
        return Map.of("batchNumber", batch.number(), "candidates", view.candidates(batch));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        task.set(
                ENDORSEMENT,
                decide.endorse(task.businessKey(), form.rows("verdicts", CandidateVerdict.class), task.user()));
        task.set(PLACED, batches.get(task.businessKey()).hasAnyCandidateAWillingVillage());
    }
}
