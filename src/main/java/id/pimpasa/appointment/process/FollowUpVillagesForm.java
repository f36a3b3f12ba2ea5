package id.pimpasa.appointment.process;

import id.pimpasa.appointment.application.VacantVillages;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Kanwil says what it has done about villages whose officer was never inducted. */
@Component
class FollowUpVillagesForm implements UserTaskForm {

    private final VacantVillages vacantVillages;
    private final VacancyView view;

    FollowUpVillagesForm(VacantVillages vacantVillages, VacancyView view) {
        this.vacantVillages = vacantVillages;
        this.view = view;
    }

    @Override
    public String processKey() {
        return VillageVacancyProcess.KEY;
    }

    @Override
    public String elementId() {
        return VillageVacancyProcess.Elements.FOLLOW_UP_PLACEMENT;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return Map.of("villages", view.villages(task.businessKey()));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        vacantVillages.followUp(task.businessKey(), form.text("measure"), task.user());
    }
}
