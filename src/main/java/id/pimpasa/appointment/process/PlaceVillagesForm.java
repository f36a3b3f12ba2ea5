package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.VacantVillages;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.platform.user.UserId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of the Kanim gives villages whose officer was never inducted to another one. */
@Component
class PlaceVillagesForm implements UserTaskForm {

    private static final String NONE_LEFT = "Semua desa sudah memiliki petugas. Selesaikan langkah ini.";

    private final VacantVillages vacantVillages;
    private final TermView view;

    PlaceVillagesForm(VacantVillages vacantVillages, TermView view) {
        this.vacantVillages = vacantVillages;
        this.view = view;
    }

    @Override
    public String processKey() {
        return VillageVacancyProcess.KEY;
    }

    @Override
    public String elementId() {
        return VillageVacancyProcess.Elements.PLACE_VILLAGES;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var vacant = vacantVillages.stillVacant(task.businessKey());
        return Map.of(
                "villages",
                vacant.isEmpty() ? NONE_LEFT : view.namesOf(vacant),
                "officers",
                view.officersAtWork(vacantVillages.get(task.businessKey()).office()));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        vacantVillages.place(task.businessKey(), form.optionalText("officer").map(UserId::new));
    }
}
