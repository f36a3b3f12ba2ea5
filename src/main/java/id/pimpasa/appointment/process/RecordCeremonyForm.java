package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.EVERYONE_INDUCTED;
import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.HELD;

import id.pimpasa.appointment.application.ArrangeCeremony;
import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.domain.Outcome;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RecordCeremonyForm implements UserTaskForm {

    private final Batches batches;
    private final ArrangeCeremony arrangeCeremony;
    private final SignedDecreeView decreeView;

    RecordCeremonyForm(Batches batches, ArrangeCeremony arrangeCeremony, SignedDecreeView decreeView) {
        this.batches = batches;
        this.arrangeCeremony = arrangeCeremony;
        this.decreeView = decreeView;
    }

    @Override
    public String processKey() {
        return OfficerAppointmentProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerAppointmentProcess.Elements.RECORD_CEREMONY;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var batch = batches.get(task.businessKey());
        var values = decreeView.values(batch.decree());
        values.put("batchNumber", batch.number());
        values.put("place", batch.ceremony().place());
        values.put("candidateOptions", CandidateOptions.awaiting(batch));
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var outcome = form.choice("decision", Outcome.class);
        var absent = CandidateOptions.ids(form, "absent");
        var complete = arrangeCeremony.record(
                task.businessKey(), outcome, absent, form.text("note"), form.optionalText("recordNumber"), task.user());
        task.set(HELD, outcome == Outcome.APPROVE);
        task.set(EVERYONE_INDUCTED, complete);
    }
}
