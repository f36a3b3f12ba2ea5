package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.CEREMONY_AT;
import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.CEREMONY_PLAN;

import id.pimpasa.appointment.application.ArrangeCeremony;
import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.CeremonyPlan;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The secretariat sets the day, or says who will not be inducted. */
@Component
class ScheduleCeremonyForm implements UserTaskForm {

    private static final String LAPSE = "LAPSE";

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
        values.put("candidateOptions", CandidateOptions.awaiting(batch));
        return values;
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        if (form.text("decision").equals(LAPSE)) {
            task.set(
                    CEREMONY_PLAN,
                    arrangeCeremony.lapse(
                            task.businessKey(), CandidateOptions.ids(form, "lapsed"), form.text("note"), task.user()));
        } else {
            task.set(
                    CEREMONY_AT,
                    arrangeCeremony.schedule(task.businessKey(), form.dateTime("ceremonyAt"), form.text("place")));
            task.set(CEREMONY_PLAN, CeremonyPlan.SCHEDULED);
        }
    }
}
