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

    private final VacantVillages vacantVillages;
    private final VacancyView view;
    private final TermView termView;

    PlaceVillagesForm(VacantVillages vacantVillages, VacancyView view, TermView termView) {
        this.vacantVillages = vacantVillages;
        this.view = view;
        this.termView = termView;
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
        return Map.of(
                "villages",
                view.villages(task.businessKey()),
                "officers",
                termView.officersAtWork(vacantVillages.get(task.businessKey()).office()));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        vacantVillages.place(task.businessKey(), form.optionalText("officer").map(UserId::new));
    }
}
