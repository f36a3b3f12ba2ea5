package id.pimpasa.outreach.process;

import id.pimpasa.outreach.application.PromoteVillage;
import id.pimpasa.outreach.process.VillagePromotionProcess.Elements;
import id.pimpasa.platform.engine.HumanTasks;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A step was not done in time: whoever stands above its person sees to it. */
@Component
class UrgePromotionForm implements UserTaskForm {

    private static final String DEADLINE = "promote-village";

    private final PromoteVillage promoteVillage;
    private final PromotionView view;
    private final HumanTasks tasks;
    private final Reminders reminders;

    UrgePromotionForm(PromoteVillage promoteVillage, PromotionView view, HumanTasks tasks, Reminders reminders) {
        this.promoteVillage = promoteVillage;
        this.view = view;
        this.tasks = tasks;
        this.reminders = reminders;
    }

    @Override
    public String processKey() {
        return VillagePromotionProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.URGE_PROMOTION;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        return view.of(task.businessKey());
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var id = task.businessKey();
        promoteVillage.urge(id, form.text("measure"), task.user());
        tasks.waiting(VillagePromotionProcess.KEY, id).stream()
                .filter(waiting -> !waiting.elementId().equals(Elements.URGE_PROMOTION))
                .forEach(late ->
                        reminders.remind(late, DEADLINE, promoteVillage.get(id).office()));
    }
}
