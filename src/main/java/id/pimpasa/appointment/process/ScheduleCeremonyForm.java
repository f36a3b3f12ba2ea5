package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.CEREMONY_AT;

import id.pimpasa.appointment.application.ArrangeCeremony;
import id.pimpasa.appointment.application.Batches;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ScheduleCeremonyForm implements UserTaskForm {

    private final Batches batches;
    private final ArrangeCeremony arrangeCeremony;
    private final SignedDecreeView decreeView;

    ScheduleCeremonyForm(Batches batches, ArrangeCeremony arrangeCeremony, SignedDecreeView decreeView) {
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
        return OfficerAppointmentProcess.Elements.SCHEDULE_CEREMONY;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var batch = batches.get(task.businessKey());
        var values = decreeView.values(batch.decree());
        values.put("batchNumber", batch.number());
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var at = arrangeCeremony.schedule(task.businessKey(), form.dateTime("ceremonyAt"), form.text("place"));
        task.set(CEREMONY_AT, at);
    }
}
