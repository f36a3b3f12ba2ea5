package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillageCommitmentProcess.Variables.DUE_AT;
import static id.pimpasa.outreach.process.VillageCommitmentProcess.Variables.EXTENDED;
import static id.pimpasa.outreach.process.VillageCommitmentProcess.Variables.OFFICE_CODE;
import static id.pimpasa.platform.time.IndonesianDates.DAY;

import id.pimpasa.outreach.application.FollowUpCommitment;
import id.pimpasa.outreach.process.VillageCommitmentProcess.Elements;
import id.pimpasa.platform.form.SubmittedForm;
import id.pimpasa.platform.form.TaskCompletion;
import id.pimpasa.platform.form.TaskView;
import id.pimpasa.platform.form.UserTaskForm;
import id.pimpasa.platform.office.OfficeCode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officer asks the village for what it promised, and says what came of it. */
@Component
class FollowUpCommitmentForm implements UserTaskForm {

    private enum Measure {
        KEPT,
        EXTEND,
        GIVE_UP
    }

    private final FollowUpCommitment commitments;
    private final Mornings mornings;

    FollowUpCommitmentForm(FollowUpCommitment commitments, Mornings mornings) {
        this.commitments = commitments;
        this.mornings = mornings;
    }

    @Override
    public String processKey() {
        return VillageCommitmentProcess.KEY;
    }

    @Override
    public String elementId() {
        return Elements.FOLLOW_UP_COMMITMENT;
    }

    @Override
    public Map<String, Object> show(TaskView task) {
        var promised = commitments.read(task.businessKey());
        return Map.of(
                "village", promised.village(),
                "promise", promised.promise(),
                "due", DAY.format(promised.dueOn()));
    }

    @Override
    public void submit(TaskCompletion task, SubmittedForm form) {
        var id = task.businessKey();
        var office = new OfficeCode(task.get(OFFICE_CODE));
        var note = form.optionalText("note").orElse(null);
        var measure = form.choice("measure", Measure.class);
        switch (measure) {
            case KEPT -> commitments.keep(id, office);
            case EXTEND -> {
                var day = form.optionalDate("newDate").orElse(null);
                commitments.extend(id, office, day, note, task.user());
                task.set(DUE_AT, mornings.of(day, office));
            }
            case GIVE_UP -> commitments.giveUp(id, note, task.user());
        }
        task.set(EXTENDED, measure == Measure.EXTEND);
    }
}
