package id.pimpasa.appointment.process;

import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.PLACED;
import static id.pimpasa.appointment.process.OfficerAppointmentProcess.Variables.VILLAGE_CODE;

import id.pimpasa.appointment.application.Batches;
import id.pimpasa.appointment.application.RecordConsent;
import id.pimpasa.appointment.domain.VillageAnswer;
import id.pimpasa.appointment.domain.VillageCriterion;
import id.pimpasa.evidence.EvidenceId;
import id.pimpasa.platform.error.InvalidInputException;
import id.pimpasa.platform.form.Option;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.territory.VillageCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class RecordConsentForm implements UserTaskForm {

    private static final String AGREED = "AGREED";
    private static final List<Option> CRITERIA = Arrays.stream(VillageCriterion.values())
            .map(criterion -> new Option(criterion.label(), criterion.name()))
            .toList();

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
                "officers", view.officersFor(batches.get(task.businessKey()), village),
                "criteriaOptions", CRITERIA);
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var agreed = form.text("answer").equals(AGREED);
        var answer = new VillageAnswer(
                village(task),
                agreed,
                form.date("givenOn"),
                form.text("signatory"),
                form.optionalText("reference").orElse(null),
                agreed ? letter(form) : null,
                agreed ? null : form.optionalText("reason").orElse(null),
                form.choices("criteria").stream()
                        .map(RecordConsentForm::criterion)
                        .collect(Collectors.toSet()));
        task.set(PLACED, recordConsent.record(task.businessKey(), answer, task.user()));
    }

    private static UUID letter(SubmittedForm form) {
        return EvidenceId.of(form.onlyChoice(
                        "letter", "Unggah surat kesediaan yang ditandatangani desa/kelurahan sebagai satu berkas."))
                .value();
    }

    private static VillageCriterion criterion(String name) {
        return Arrays.stream(VillageCriterion.values())
                .filter(criterion -> criterion.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("criteria", "Pilih kriteria desa dari daftar."));
    }

    private static VillageCode village(TaskView task) {
        return new VillageCode(task.get(VILLAGE_CODE));
    }
}
