package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.PLACED;
import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.VILLAGE_CODE;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.RecordConsent;
import id.pimpasa.appointment.application.RecordConsent.Answer;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.territory.VillageCode;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RecordConsentForm implements UserTaskForm {

    private static final String AGREED = "AGREED";

    private final Batches batches;
    private final BatchView view;
    private final RecordConsent recordConsent;

    RecordConsentForm(Batches batches, BatchView view, RecordConsent recordConsent) {
        this.batches = batches;
        this.view = view;
        this.recordConsent = recordConsent;
    }

    @Override
    public String processKey() {
        return OfficerAppointmentProcess.KEY;
    }

    @Override
    public String elementId() {
        return OfficerAppointmentProcess.Elements.RECORD_CONSENT;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var village = village(task);
        return Map.of(
                "villageName", view.nameOf(village),
                "officers", view.officersFor(batches.get(task.businessKey()), village));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var answer = new Answer(
                village(task),
                form.text("answer").equals(AGREED),
                form.date("givenOn"),
                form.text("signatory"),
                form.optionalText("reference").orElse(null));
        task.set(PLACED, recordConsent.record(task.businessKey(), answer, task.user()));
    }

    private static VillageCode village(TaskView task) {
        return new VillageCode(task.get(VILLAGE_CODE));
    }
}
